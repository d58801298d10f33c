import { defineEmail } from './email.ts'
import { Action, Letter, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To a supervisor some of whose volunteers have become due or overdue. */
export const supervisionWaiting = defineEmail({
  props: ['due', 'overdue'],
  subject: 'Some dates to plan',
  body: ({ due, overdue, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see whose turn it is."
      heading="Supervision is waiting"
      why="you supervise volunteers"
    >
      {overdue !== '0' && <Paragraph>Now overdue: {people(overdue)}.</Paragraph>}
      {due !== '0' && <Paragraph>Due soon: {people(due)}.</Paragraph>}
      <Paragraph>Sign in to see who they are and plan a day for each.</Paragraph>
      <Action to={links.supervision(origin)}>See my volunteers</Action>
    </Letter>
  ),
})

const people = (count: string) => (count === '1' ? '1 volunteer' : `${count} volunteers`)
