import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To the coordinator of a match whose family asked for something on its own page: not what, and not who. */
export const familyAsked = defineEmail({
  props: [],
  subject: 'Somebody is waiting for your call',
  body: ({ origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see what it asked for."
      heading="A family is waiting for your call"
      why="you coordinate matches"
    >
      <Paragraph>
        A family you look after has asked for something on its own page. Sign in to see what it is, and call
        in the safe way named there.
      </Paragraph>
      <Action to={links.signIn(origin)}>Sign in</Action>
      <Note>We never write about families in an e-mail.</Note>
    </Letter>
  ),
})
