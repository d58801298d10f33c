import type { volunteerCoordinator } from '#app/domain/handover/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Section } from '#app/ui/section.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

type HandoverHistoryProps = { history: AnswerOf<typeof volunteerCoordinator>['history'] }

/** Everybody who came to look after a record, the latest first. */
export function HandoverHistory({ history }: HandoverHistoryProps) {
  if (history.length === 0) return null
  return (
    <Section title="Who it has been">
      <Timeline items={history.map(handoverItem)} />
    </Section>
  )
}

/** One change as a line of a timeline. */
export const handoverItem = ({
  id,
  holder,
  former,
  fromOn,
  recordedBy,
}: HandoverHistoryProps['history'][number]) => ({
  id,
  title: former ? `${holder}, after ${former}` : holder,
  by: recordedBy ?? 'Alongside',
  at: fromOn,
  when: `From ${sayDay(fromOn)}`,
})
