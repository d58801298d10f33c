import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To whoever told us something, when there is an answer to it. */
export const answerWaiting = defineEmail({
  props: [],
  subject: 'There is an answer for you',
  body: ({ origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see."
      heading="There is an answer for you"
      why="you told us something in Alongside"
    >
      <Paragraph>Somebody has read what you told us and answered. Sign in to see.</Paragraph>
      <Action to={links.worry(origin)}>Sign in</Action>
      <Note>We never write in an e-mail what it is about.</Note>
    </Letter>
  ),
})
