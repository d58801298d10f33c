import type { StoredNeed } from '#app/domain/families/stored-need.ts'
import { clearedFor } from '#app/domain/matching/cleared-for.ts'
import { markOf, needOf } from '#app/domain/matching/need-of.ts'
import { type MentorOffer, noConnections } from '#app/domain/matching/profiles.ts'
import { rankForFamily } from '#app/domain/matching/rank-for-family.ts'
import { defaultWeights, openMatchStages } from '#app/domain/matching/vocabulary.ts'
import { mayBeOffered } from '#app/domain/recruitment/journey.ts'
import {
  defaultVettingRequirements,
  readiness,
  recruitedAndTrainedOn,
  type VettingFile,
} from '#app/domain/vetting/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Area } from './areas.ts'
import { leadingVolunteers } from './leading-volunteers.ts'
import type { MatchLife } from './match-life.ts'
import { fullName } from './people.ts'
import type { InventedVolunteer } from './volunteers.ts'

/** After everything that the demo invents. */
const LAST_DAY: Day = '9999-12-31'

/** A mentor for a family, and how far apart they live by road. */
export type Pair = { readonly mentor: InventedVolunteer; readonly km: number | null }

/** A family in search of a mentor. */
export type Seeker = {
  readonly organisationId: string
  readonly area: Area
  readonly need: StoredNeed
  /** The name of the mentor, where the story says who it is. */
  readonly mentor: string | null
}

export type Matchmaker = ReturnType<typeof matchmaker>

/**
 * Finds mentors by the rules and points that the service itself goes by, each with no more families at once than
 * they take. Those with a part in the story have no families but those that it tells of.
 */
export function matchmaker(volunteers: readonly InventedVolunteer[], today: Day) {
  const taken = new Map<string, Spell[]>()
  const inStory = new Set(leadingVolunteers.map(({ person }) => fullName(person)))
  const free = volunteers.filter((one) => !inStory.has(one.displayName) && isReady(one, today))

  /** Whom to look at: the mentor of the story, or else those of the same organisation, nearest first. */
  function poolsFor({ mentor, organisationId, area }: Seeker): InventedVolunteer[][] {
    if (mentor) return [volunteers.filter(({ displayName }) => displayName === mentor)]
    const own = free.filter((one) => one.organisationId === organisationId)
    return [own.filter((one) => one.area.districtId === area.districtId), own]
  }

  /** The best mentor for a family whose match took this course; null where nobody is possible. */
  return (seeker: Seeker, life: MatchLife): Pair | null => {
    for (const pool of poolsFor(seeker)) {
      const pair = best(seeker, pool, taken, life)
      if (!pair) continue
      taken.set(pair.mentor.id, [...(taken.get(pair.mentor.id) ?? []), spellOf(life)])
      return pair
    }
    return null
  }
}

/** The days on which a match takes up a place: `until` not included, null where it still does. */
type Spell = { readonly from: Day; readonly until: Day | null }

function spellOf({ stage, proposedOn, steps }: MatchLife): Spell {
  const isOpen = (openMatchStages as readonly string[]).includes(stage)
  return { from: proposedOn, until: isOpen ? null : (steps.at(-1)?.happenedOn ?? proposedOn) }
}

/** The most places that are taken at once while a match goes on. */
function placesTaken(spells: readonly Spell[], { from, until }: Spell): number {
  const overlapping = spells.filter(
    (one) => (one.until === null || one.until >= from) && (until === null || one.from <= until),
  )
  return overlapping.length
}

/** The days on which a pair must be possible: it is proposed, chosen and brought together. */
const decidedOn = ({ proposedOn, steps }: MatchLife): Day[] => [
  proposedOn,
  ...steps.filter(({ move }) => bringing.includes(move)).map(({ happenedOn }) => happenedOn),
]

const bringing: readonly string[] = ['family_chooses', 'introduce', 'start_trial']

function best(
  { area, need }: Seeker,
  pool: readonly InventedVolunteer[],
  taken: ReadonlyMap<string, readonly Spell[]>,
  life: MatchLife,
): Pair | null {
  const [on, ...later] = decidedOn(life)
  if (!on) return null
  const ready = pool.filter((one) => isReady(one, on) && later.every((day) => isReady(one, day)))
  const needed = needOf(need, { id: area.outcode, place: area, consentInForce: true, keptApart: [] })
  const spell = spellOf(life)
  const offers = ready.map((one) => offerOf(one, placesTaken(taken.get(one.id) ?? [], spell)))
  const [first] = rankForFamily(needed, offers, defaultWeights, on).candidates
  const mentor = ready.find((one) => one.id === first?.mentorId)
  return first && mentor ? { mentor, km: first.km } : null
}

type Known = { readonly file: VettingFile; readonly countedOn: Day | null; readonly on: Map<Day, boolean> }

/** What is known about each volunteer, kept because a whole county asks for it a hundred thousand times. */
const known = new WeakMap<InventedVolunteer, Known>()

/** Whether somebody may be offered to a family on a day, as far as their gates tell. */
export function isReady(volunteer: InventedVolunteer, on: Day): boolean {
  if (!mayBeOffered(volunteer.stage)) return false
  const { file, countedOn, on: days } = knownOf(volunteer)
  if (!countedOn || on < countedOn) return false
  const found = days.get(on) ?? readiness(file, on).ready
  days.set(on, found)
  return found
}

function knownOf(volunteer: InventedVolunteer): Known {
  const before = known.get(volunteer)
  if (before) return before
  const { findings, overseasNeeded } = volunteer
  const facts = findings.map((finding, index) => ({
    ...finding,
    id: String(index),
    outcome: 'met' as const,
    recordedAt: new Date(0),
    expiresOn: null,
    supersedes: null,
  }))
  const file = { facts, requirements: [defaultVettingRequirements], overseasNeeded }
  const made = { file, countedOn: recruitedAndTrainedOn(file, LAST_DAY), on: new Map<Day, boolean>() }
  known.set(volunteer, made)
  return made
}

function offerOf(mentor: InventedVolunteer, openMatches: number): MentorOffer {
  if (!mentor.offer) throw new Error(`${mentor.displayName} is ready and was never asked what they offer`)
  return {
    ...mentor.offer,
    id: mentor.id,
    place: mentor.area,
    notAvailable: [],
    stoodDown: false,
    restrictions: mentor.stage === 'approved_with_restrictions' ? null : [],
    clearedFor: clearedFor('mentor'),
    openMatches,
    onProbation: false,
    connections: { ...noConnections, household: [markOf(mentor.id)] },
  }
}
