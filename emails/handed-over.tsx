import { defineEmail } from './email.ts'
import { Action, Letter, Paragraph } from './letter.tsx'
import { links } from './links.ts'

/** To a coordinator who took over from a colleague: how much, and nobody's name. */
export const handedOver = defineEmail({
  props: ['volunteers', 'families', 'matches', 'actions'],
  subject: 'A colleague handed over to you',
  body: ({ volunteers, families, matches, actions, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="Sign in to see what waits for you."
      heading="A colleague handed over to you"
      why="you are a coordinator"
    >
      <Paragraph>
        You look after these from now on: {counted(volunteers, 'volunteer', 'volunteers')},{' '}
        {counted(families, 'family', 'families')}, {counted(matches, 'match', 'matches')} and{' '}
        {counted(actions, 'next action', 'next actions')}.
      </Paragraph>
      <Paragraph>What waits for you stands on Today.</Paragraph>
      <Action to={links.today(origin)}>See Today</Action>
    </Letter>
  ),
})

const counted = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`
