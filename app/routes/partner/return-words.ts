import type { Figures, Measure, ReasonToLeave, ReturnStage } from '#app/domain/partners/index.ts'
import { leavingReasonNames } from '#app/domain/recruitment/words.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { TagMeaning } from '#app/ui/tag.tsx'

/** What each measure is called, and how it is counted. */
export const measureWords: Readonly<Record<Measure, { name: string; counts: string }>> = {
  enquiries: { name: 'Enquiries', counts: 'Everybody who first got in touch in the quarter.' },
  applications: { name: 'Applications', counts: 'Everybody who applied in the quarter.' },
  recruited_and_trained: {
    name: 'Recruited and trained',
    counts: 'Everybody whose last gate was met in the quarter, each counted once, ever.',
  },
  left: { name: 'Left', counts: 'Everybody recruited and trained who left in the quarter.' },
  in_post: {
    name: 'In post on the last day',
    counts: 'Recruited and trained by then, not left, and no gate more than 28 days out of date.',
  },
  matched: {
    name: 'Matched on the last day',
    counts: 'Volunteers in a match that had begun by then and not ended.',
  },
  visits: { name: 'Visits', counts: 'Every visit of the quarter that is logged.' },
  minutes: { name: 'Hours with families', counts: 'The time of those visits together.' },
  supervised: {
    name: 'Supervision on time',
    counts:
      'Of those matched, how many had been supervised within their term. The list names all who were matched.',
  },
  checks_in_date: {
    name: 'Checks in date',
    counts: 'Of those in post, how many had every gate in date. The list names who had not.',
  },
}

/** A figure as it is read. */
export function sayFigure(figures: Figures, measure: Measure): string {
  if (measure === 'minutes') return sayHours(figures.minutes)
  if (measure === 'supervised') return `${figures.supervised} of ${figures.matched}`
  if (measure === 'checks_in_date') return `${figures.checks_in_date} of ${figures.in_post}`
  return figures[measure].toLocaleString('en-GB')
}

/** What has changed from one figure to the other: "+7", "−1"; empty where nothing has. */
export function sayDifference(certified: Figures, now: Figures, measure: Measure): string {
  const change = now[measure] - certified[measure]
  if (change === 0) return ''
  const size = measure === 'minutes' ? sayHours(Math.abs(change)) : Math.abs(change).toLocaleString('en-GB')
  return `${change > 0 ? '+' : '−'}${size}`
}

/** Hours with one decimal at most. */
export const sayHours = (minutes: number): string =>
  (minutes / 60).toLocaleString('en-GB', { maximumFractionDigits: 1 })

/** Why people left: "2 moved away, 1 health". */
export function sayReasons(reasons: Figures['leftBecause']): string {
  return (Object.entries(reasons) as [ReasonToLeave, number][])
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${reasonName(reason).toLowerCase()}`)
    .join(', ')
}

export const reasonName = (reason: ReasonToLeave): string =>
  reason === 'not_said' ? 'Reason not said' : leavingReasonNames[reason]

/** Where a return stands, in a tag. */
export function stageTag(
  stage: ReturnStage,
  { late, ended = true }: { late: boolean; ended?: boolean },
): { meaning: TagMeaning; words: string } {
  if (stage === 'draft' && !ended) return { meaning: 'quiet', words: 'Not due yet' }
  if (stage === 'draft')
    return late ? { meaning: 'late', words: 'Late' } : { meaning: 'late', words: 'To certify' }
  return {
    certified: { meaning: 'moving', words: 'Certified' },
    queried: { meaning: 'look', words: 'Queried' },
    accepted: { meaning: 'met', words: 'Accepted' },
  }[stage] as { meaning: TagMeaning; words: string }
}

/** A day without its year, for the head of a narrow column. */
export const sayShortDay = (day: string): string => sayDay(day).replace(/ \d{4}$/, '')

/** Where a return is read. */
export const returnHref = (organisationId: string, quarter: string): string =>
  `/returns/${organisationId}/${quarter}`
