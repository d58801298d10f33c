import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To a volunteer who has been proposed as a family's mentor. */
export const matchProposed = defineEmail({
  props: ['matchId'],
  subject: 'There is something for you to look at',
  body: ({ origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see."
      heading="There is something for you to look at"
      why="you offered to be a volunteer"
    >
      <Paragraph>A family is ready for you to consider. Sign in to see.</Paragraph>
      <Action to={links.signIn(origin)}>Sign in</Action>
      <Note>We never write about families in an e-mail. What you need to know is inside Alongside.</Note>
    </Letter>
  ),
})
