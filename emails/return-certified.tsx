import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To a manager: a partner has certified its quarter. */
export const returnCertified = defineEmail({
  props: ['organisationId', 'quarter'],
  subject: 'A quarterly return has been certified',
  body: ({ organisationId, quarter, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to read it."
      heading="A return has been certified"
      why="you read the returns of partner organisations"
    >
      <Paragraph>
        A partner organisation has certified its quarterly return. Read it, then accept it or ask about it.
      </Paragraph>
      <Action to={links.quarterlyReturn(origin, organisationId, quarter)}>Read the return</Action>
      <Note>The numbers are inside Alongside, and never in an e-mail.</Note>
    </Letter>
  ),
})
