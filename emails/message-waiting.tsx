import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To a mentor or a key worker to whom the other wrote: no word of it, and nobody's name. */
export const messageWaiting = defineEmail({
  props: [],
  subject: 'A message is waiting for you',
  body: ({ origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to read it."
      heading="A message is waiting for you"
      why="somebody wrote to you in Alongside"
    >
      <Paragraph>
        Somebody you work with has written to you in Alongside. Sign in to read it and answer.
      </Paragraph>
      <Action to={links.signIn(origin)}>Sign in</Action>
      <Note>You get one e-mail, however many messages wait. We never write about families in an e-mail.</Note>
    </Letter>
  ),
})
