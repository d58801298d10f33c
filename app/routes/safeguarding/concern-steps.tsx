import { sayDay } from '#app/kernel/day.ts'
import { Section } from '#app/ui/section.tsx'
import { Timeline, type TimelineItem } from '#app/ui/timeline.tsx'
import { sayMoment } from '../volunteer/visit-words.ts'
import type { ConcernData } from './concern.tsx'
import { decisionWords, familyToldWords, placeWords } from './concern-words.ts'

/** What has been done about a concern, newest first. What was decided and told stands in the words, which are sealed. */
export function ConcernSteps({ concern }: { concern: ConcernData }) {
  return (
    <Section title="What has been done">
      <Timeline items={stepsOf(concern)} />
    </Section>
  )
}

function stepsOf(concern: ConcernData): TimelineItem[] {
  const { people, raisedAt, acknowledgedAt, advice, decidedAt, decision, familyTold, closedAt } = concern
  return [
    ...at('closed', closedAt, 'Closed'),
    ...concern.referrals
      .map(({ id, place, madeOn, inWriting }) => ({
        id,
        title: `${placeWords[place]} told, ${inWriting ? 'in writing' : 'not yet in writing'}`,
        at: madeOn,
        when: sayDay(madeOn),
      }))
      .reverse(),
    ...at('decided', decidedAt, decision ? decisionWords[decision] : 'Decided', {
      by: people.decidedBy,
      text: familyTold && `Does the family know? ${familyToldWords[familyTold]}.`,
    }),
    ...at('answered', acknowledgedAt, 'Answered', { by: people.acknowledgedBy, text: advice }),
    ...at('raised', raisedAt, 'Raised', { by: people.raisedBy }),
  ]
}

function at(
  id: string,
  moment: Date | null,
  title: string,
  { by, text }: { by?: string | null; text?: string | null } = {},
): TimelineItem[] {
  if (!moment) return []
  return [
    {
      id,
      title,
      at: moment.toISOString(),
      when: sayMoment(moment),
      ...(by ? { by } : {}),
      ...(text ? { children: text } : {}),
    },
  ]
}
