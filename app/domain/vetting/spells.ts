import { addDays, type Day } from '#app/kernel/day.ts'
import { daysOfGrace, inPostOn, type ServiceFile } from './in-post.ts'
import { gateBoard, readiness } from './readiness.ts'
import type { SpellKind } from './vocabulary.ts'

/** Days on which something held: `from` included, `until` not; null while no end is known. */
export type Spell = { readonly kind: SpellKind; readonly from: Day; readonly until: Day | null }

/**
 * When a counted person was in post, and when every gate was in date, from the day they were counted on. An end that
 * is known already, such as the day a check runs out, is given although it lies ahead.
 */
export function spellsOf(file: ServiceFile): Spell[] {
  const counted = file.recruitedAndTrainedOn
  if (!counted) return []
  const days = turningPoints(file, counted)
  const inDateOn = (on: Day) => inPostOn(file, on) && readiness(file, on).ready
  return [
    ...spellsOn(days, (on) => inPostOn(file, on)).map((spell) => ({ kind: 'in_post' as const, ...spell })),
    ...spellsOn(days, inDateOn).map((spell) => ({ kind: 'in_date' as const, ...spell })),
  ]
}

/** Every day from the counted one on at which the answer may change, in order. */
function turningPoints(file: ServiceFile, counted: Day): Day[] {
  const known = new Set<Day>()
  const waiting = [
    counted,
    ...file.facts.map(({ happenedOn }) => happenedOn),
    ...file.requirements.map(({ effectiveFrom }) => effectiveFrom),
    ...file.away.flatMap(({ from, until }) => [from, ...(until ? [until] : [])]),
  ]
  for (let day = waiting.pop(); day !== undefined; day = waiting.pop()) {
    if (day < counted || known.has(day)) continue
    known.add(day)
    for (const { expiresOn } of gateBoard(file, day))
      if (expiresOn !== null) waiting.push(expiresOn, addDays(expiresOn, daysOfGrace + 1))
  }
  return [...known].sort()
}

function spellsOn(days: readonly Day[], holds: (on: Day) => boolean): { from: Day; until: Day | null }[] {
  const spells: { from: Day; until: Day | null }[] = []
  let since: Day | null = null
  for (const day of days) {
    const now = holds(day)
    if (now && since === null) since = day
    if (!now && since !== null) {
      spells.push({ from: since, until: day })
      since = null
    }
  }
  return since === null ? spells : [...spells, { from: since, until: null }]
}
