import { type Caseloads, shareOut } from './caseloads.ts'
import { type InventedConcern, inventConcerns, restingDays } from './concerns.ts'
import { type InventedFamily, inventFamilies } from './families.ts'
import { type InventedMatch, matchesOf } from './matches.ts'
import { matchmaker } from './matchmaker.ts'
import type { Scene } from './scene.ts'
import { type InventedSession, inventSessions } from './supervision.ts'
import { type InventedVisit, inventVisits } from './visits.ts'
import { type InventedVolunteer, inventVolunteers } from './volunteers.ts'

/** Everything that is invented before any of it is done. */
export type Invented = {
  readonly people: readonly InventedVolunteer[]
  readonly families: readonly InventedFamily[]
  readonly matches: readonly InventedMatch[]
  readonly visits: readonly InventedVisit[]
  readonly sessions: readonly InventedSession[]
  readonly concerns: readonly InventedConcern[]
  /** Whose each record is. */
  readonly shares: Caseloads
}

/** Invents a programme and all that has happened in it until now; `say` is told of each part. */
export function invent(scene: Scene, now: Date, say: (progress: string) => void): Invented {
  const people = inventVolunteers(scene)
  say(`Invented ${people.length} volunteers.`)
  const families = inventFamilies(scene, matchmaker(people, scene.today))
  const matches = matchesOf(scene, families)
  say(`Invented ${families.length} families, of whom ${matches.length} have or had a mentor.`)
  const shares = shareOut(scene, { people, families, matches })
  const concerns = inventConcerns(matches, shares, now)
  const rests = restingDays(concerns)
  const visits = inventVisits(scene, matches).filter(({ match, happenedOn }) => !rests(match, happenedOn))
  const sessions = inventSessions(scene, matches)
  say(
    `Invented ${visits.length} visits, ${sessions.length} sessions of supervision and ${concerns.length} concerns.`,
  )
  return { people, families, matches, visits, sessions, concerns, shares }
}
