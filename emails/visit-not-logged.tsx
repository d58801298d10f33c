import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'
import { sayEmailDay } from './say-when.ts'

/** To a mentor who planned a visit and has not logged it. */
export const visitNotLogged = defineEmail({
  props: ['matchId', 'plannedOn'],
  subject: 'Something to write down',
  body: ({ matchId, plannedOn, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview="It takes about a minute."
      heading="Your visit is not logged yet"
      why="you planned this visit"
    >
      <Paragraph>You planned a visit for {sayEmailDay(plannedOn)}. It is not logged yet.</Paragraph>
      <Paragraph>Log it while you remember it well. It takes about a minute on a phone.</Paragraph>
      <Action to={links.logVisit(origin, matchId)}>Log the visit</Action>
      <Note>If the visit did not take place, tell your coordinator.</Note>
    </Letter>
  ),
})
