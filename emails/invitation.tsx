import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To somebody who has been given an account and has no password yet. */
export const invitation = defineEmail({
  props: ['token'],
  subject: 'Your invitation to Alongside',
  body: ({ token, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Choose a password to start."
      heading="Your account is ready"
      why="somebody at the programme gave you an account"
    >
      <Paragraph>You have been invited to use Alongside. Choose a password to start.</Paragraph>
      <Action to={links.invitation(origin, token)}>Choose a password</Action>
      <Note>
        The link works once, within 3 days. After that, ask the person who invited you for a new one.
      </Note>
      <Note>If you did not expect this, you can leave it. Nothing happens until somebody uses the link.</Note>
    </Letter>
  ),
})
