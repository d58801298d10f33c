import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To somebody who asked for a new password, or whose address another person typed. */
export const passwordReset = defineEmail({
  props: ['token'],
  subject: 'Choose a new password',
  body: ({ token, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="The link works for 30 minutes."
      heading="Choose a new password"
      why="somebody asked for a new password for this address"
    >
      <Paragraph>
        Somebody asked for a new password for your account. If it was you, choose one now.
      </Paragraph>
      <Action to={links.passwordReset(origin, token)}>Choose a new password</Action>
      <Note>The link works once, within 30 minutes. After that, ask for a new one on the sign-in page.</Note>
      <Note>If it was not you, you can leave this e-mail. Your password stays as it is.</Note>
    </Letter>
  ),
})
