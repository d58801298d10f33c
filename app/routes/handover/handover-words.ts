import type { handoverPlan } from '#app/domain/handover/index.ts'
import { carriedKinds } from '#app/domain/handover/vocabulary.ts'
import type { AnswerOf } from '#app/kernel/query.ts'

export type Plan = AnswerOf<typeof handoverPlan>
export type Counts = Plan['carries']

/** One of each kind, and several. */
const words = {
  volunteer: ['volunteer', 'volunteers'],
  family: ['family', 'families'],
  match: ['match', 'matches'],
  action: ['next action', 'next actions'],
} as const

/** How many records there are in all. */
export const totalOf = (counts: Counts): number => carriedKinds.reduce((sum, kind) => sum + counts[kind], 0)

/** What there is, in words: "89 volunteers, 47 families and 1 next action"; "nothing" for nothing. */
export function sayCounts(counts: Counts): string {
  const parts = carriedKinds.flatMap((kind) =>
    counts[kind] === 0 ? [] : [`${counts[kind]} ${words[kind][counts[kind] === 1 ? 0 : 1]}`],
  )
  const last = parts.pop()
  if (last === undefined) return 'nothing'
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}

/** The names of the columns that hold counts. */
export const countHeadings = {
  volunteer: 'Volunteers',
  family: 'Families',
  match: 'Open matches',
  action: 'Open next actions',
} as const satisfies Record<keyof Counts, string>
