import { sayQuarter } from '#app/domain/partners/index.ts'
import { daysBetween, sayDay } from '#app/kernel/day.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Queue, type QueueItem } from '#app/ui/queue.tsx'
import { Section } from '#app/ui/section.tsx'
import type { ProgrammeData } from './programme.tsx'

/** What a manager can do about it today: each with why, and where it is done. */
export function ProgrammeQueue({ cohort, returns }: ProgrammeData) {
  const items = [...returnsItems(returns), ...familyItems(cohort), ...pipelineItems(cohort)]
  return (
    <Section title="What waits">
      {items.length > 0 ? (
        <Queue slim items={items} label="What waits" />
      ) : (
        <EmptyState title="Nothing waits">Every return is in, and no family waits.</EmptyState>
      )}
    </Section>
  )
}

function returnsItems({ quarter, partners, certified, late }: ProgrammeData['returns']): QueueItem[] {
  if (!quarter) return []
  const items: QueueItem[] = []
  const act = { label: 'See the returns', href: `/returns?quarter=${quarter.from}` }
  if (late > 0)
    items.push({
      id: 'late',
      who: `${late} of ${partners} returns ${late === 1 ? 'is' : 'are'} late`,
      why: `For ${sayQuarter(quarter.from)}. They were due on ${sayDay(quarter.dueOn)}.`,
      act,
    })
  if (certified > 0)
    items.push({
      id: 'certified',
      who: `${certified} ${certified === 1 ? 'return waits' : 'returns wait'} for your answer`,
      why: 'Accept each, or ask about it.',
      act,
    })
  return items
}

function familyItems({ families: { waiting, longestSince }, today }: ProgrammeData['cohort']): QueueItem[] {
  if (waiting === 0 || !longestSince) return []
  return [
    {
      id: 'waiting',
      who: `${waiting} ${waiting === 1 ? 'family waits' : 'families wait'} for a mentor`,
      why: `The longest for ${daysBetween(longestSince, today)} days.`,
      act: { label: 'See the families', href: '/families' },
    },
  ]
}

function pipelineItems({ supervision: { of, inTime } }: ProgrammeData['cohort']): QueueItem[] {
  const late = of - inTime
  if (late === 0) return []
  return [
    {
      id: 'supervision',
      who: `Supervision is late for ${late} of ${of} mentors`,
      why: 'Their last session lies further back than its term allows.',
      act: { label: 'See who', href: '/supervision-status' },
    },
  ]
}
