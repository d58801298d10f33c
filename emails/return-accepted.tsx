import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To those who report for a partner: its return is accepted. */
export const returnAccepted = defineEmail({
  props: ['organisationId', 'quarter'],
  subject: 'Your quarterly return has been accepted',
  body: ({ organisationId, quarter, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="There is nothing more to do."
      heading="Your return has been accepted"
      why="you report for a partner organisation"
    >
      <Paragraph>The programme has accepted your quarterly return. There is nothing more to do.</Paragraph>
      <Action to={links.quarterlyReturn(origin, organisationId, quarter)}>See the return</Action>
      <Note>Thank you for sending it.</Note>
    </Letter>
  ),
})
