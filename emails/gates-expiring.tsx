import { defineEmail } from './email.ts'
import { Action, Letter, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To a coordinator some of whose volunteers have a check that runs out soon. */
export const gatesExpiring = defineEmail({
  props: ['volunteers'],
  subject: 'Some things to renew',
  body: ({ volunteers, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see whose."
      heading="Checks run out soon"
      why="you look after volunteers"
    >
      <Paragraph>
        {volunteers === '1'
          ? 'One of your volunteers has a check or a training module that runs out within two months.'
          : `${volunteers} of your volunteers have a check or a training module that runs out within two months.`}
      </Paragraph>
      <Paragraph>They are told too, in good time. Start what takes weeks, like a DBS check, now.</Paragraph>
      <Action to={links.volunteers(origin)}>See my volunteers</Action>
    </Letter>
  ),
})
