import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To those who report for a partner: the programme has asked about its return. */
export const returnQueried = defineEmail({
  props: ['organisationId', 'quarter'],
  subject: 'There is a question about your quarterly return',
  body: ({ organisationId, quarter, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to answer it."
      heading="There is a question about your return"
      why="you report for a partner organisation"
    >
      <Paragraph>
        The programme has asked about your quarterly return. Read the question, then answer it and certify
        again.
      </Paragraph>
      <Action to={links.quarterlyReturn(origin, organisationId, quarter)}>Answer the question</Action>
      <Note>What you certified before stays as it was.</Note>
    </Letter>
  ),
})
