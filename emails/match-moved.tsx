import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To somebody whose match has taken a step, without saying which. */
export const matchMoved = defineEmail({
  props: ['matchId'],
  subject: 'There is news for you',
  body: ({ origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see."
      heading="There is news for you"
      why="you are part of a match in Alongside"
    >
      <Paragraph>Something you are part of has moved on. Sign in to see what is new.</Paragraph>
      <Action to={links.signIn(origin)}>Sign in</Action>
      <Note>We never write about families in an e-mail. What you need to know is inside Alongside.</Note>
    </Letter>
  ),
})
