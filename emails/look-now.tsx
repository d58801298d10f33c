import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To a safeguarding lead, when something was raised that has a term of an hour. */
export const lookNow = defineEmail({
  props: [],
  subject: 'Sign in and look now',
  body: ({ origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see."
      heading="Sign in and look now"
      why="you are on duty for urgent things in Alongside"
    >
      <Paragraph>Something new waits for you and cannot wait long.</Paragraph>
      <Action to={links.concerns(origin)}>Sign in</Action>
      <Note>We never write in an e-mail what it is about.</Note>
    </Letter>
  ),
})
