import type { Day } from '#app/kernel/day.ts'
import type { VolunteerStage } from './vocabulary.ts'

/** A change of stage on the day it was true. */
export type StageChange = { readonly stage: VolunteerStage; readonly happenedOn: Day }

/** Days on which somebody was not with the programme: `from` included, `until` not; null is "still away". */
export type SpellAway = { readonly from: Day; readonly until: Day | null }

const awayStages: readonly VolunteerStage[] = ['left', 'removed', 'lapsed']

/**
 * When a volunteer had left, been removed or lapsed, worked out from their changes of stage.
 * Several changes on one day count in the order given.
 */
export function spellsAway(changes: readonly StageChange[]): SpellAway[] {
  const inOrder = changes.toSorted((a, b) =>
    a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : 0,
  )
  const spells: SpellAway[] = []
  let awaySince: Day | null = null
  for (const { stage, happenedOn } of inOrder) {
    const away = awayStages.includes(stage)
    if (away && awaySince === null) awaySince = happenedOn
    if (!away && awaySince !== null) {
      spells.push({ from: awaySince, until: happenedOn })
      awaySince = null
    }
  }
  if (awaySince !== null) spells.push({ from: awaySince, until: null })
  return spells
}

/** Whether a day falls in one of the spells. */
export function isAway(spells: readonly SpellAway[], on: Day): boolean {
  return spells.some(({ from, until }) => from <= on && (until === null || on < until))
}
