import { defineEmail } from './email.ts'
import { Action, Letter, Note, Paragraph } from './letter.tsx'
import { links } from './links.ts'
import { sayClock, sayEmailDay } from './say-when.ts'

/** To a volunteer whose supervisor has offered them a day for supervision. */
export const supervisionPlanned = defineEmail({
  props: ['plannedOn', 'startsAt'],
  subject: 'A date for your diary',
  body: ({ plannedOn, startsAt, origin, name }) => (
    <Letter
      origin={origin}
      name={name}
      preview={`${sayEmailDay(plannedOn)}.`}
      heading="Your next supervision has a date"
      why="you are a volunteer and have a supervisor"
    >
      <Paragraph>
        Your supervisor has planned your next supervision for {sayEmailDay(plannedOn)}
        {startsAt === 'unsaid' ? '' : `, at ${sayClock(startsAt)}`}.
      </Paragraph>
      <Action to={links.ownSupervision(origin)}>See your supervision</Action>
      <Note>
        If you cannot come, tell your supervisor as soon as you can. They will offer you another day.
      </Note>
    </Letter>
  ),
})
