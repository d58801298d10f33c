import { visitingStages } from '#app/domain/matching/vocabulary.ts'
import { type Day, daysBetween } from '#app/kernel/day.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import type { Area } from './areas.ts'
import type { InventedFamily } from './families.ts'
import { leadingFamilies } from './leading-families.ts'
import { leadingVolunteers } from './leading-volunteers.ts'
import type { InventedMatch } from './matches.ts'
import { districtsInOrder } from './organisations.ts'
import { fullName } from './people.ts'
import type { Scene } from './scene.ts'
import type { InventedVolunteer } from './volunteers.ts'

/** Families whom one key worker has at most. */
const FAMILIES_EACH = 10
/** Volunteers whom one supervisor has at most. */
const SUPERVISED_EACH = 25

/** Whose each record is, by the place of the colleague among those with the same task. */
export type Caseloads = {
  readonly hostsOf: ReadonlyMap<string, number>
  readonly keyWorkers: ReadonlyMap<string, number>
  readonly supervisors: ReadonlyMap<string, number>
}

type Invented = {
  readonly people: readonly InventedVolunteer[]
  readonly families: readonly InventedFamily[]
  readonly matches: readonly InventedMatch[]
}

/**
 * Shares the records out over the colleagues, neighbours to the same one. Those with a part in the story go to the
 * first of each, who are the ones that sign in.
 */
export function shareOut({ scale, today }: Scene, { people, families, matches }: Invented): Caseloads {
  const ofHost = <Of extends { organisationId: string }>(all: readonly Of[]) =>
    all.filter(({ organisationId }) => organisationId === HOST_ID)
  const lying = leftLying(inOrder(ofHost(families), isLeadingFamily), today)
  const hosts = evenly(
    inOrder(ofHost(families), (family) => isLeadingFamily(family) || lying.has(family.id)),
    scale.hostCoordinators,
  )
  const volunteers = evenly(inOrder(ofHost(people), isLeading), scale.hostCoordinators)
  const withFamily = ofHost(
    matches.map(({ mentor, family }) => ({ ...mentor, coordinator: hosts.get(family.id) })),
  )
  const started = families.filter(({ startedOn }) => startedOn !== null)
  return {
    hostsOf: new Map([
      ...hosts,
      ...volunteers,
      ...withFamily.map(({ id, coordinator = 0 }) => [id, coordinator] as const),
      ...ofHost(people)
        .filter(isLeading)
        .map(({ id }) => [id, 0] as const),
    ]),
    keyWorkers: inLots(inOrder(started, knownToKeyWorker(started)), FAMILIES_EACH),
    supervisors: supervisorsOf(people, matches),
  }
}

/** How many colleagues a share was made for. */
export const colleaguesIn = (shares: ReadonlyMap<string, number>): number =>
  1 + Math.max(-1, ...new Set(shares.values()))

/** The organisation of each supervisor, in the order of their places. */
export function supervisorsOrganisations(
  { supervisors }: Pick<Caseloads, 'supervisors'>,
  people: readonly InventedVolunteer[],
): string[] {
  const organisations = Array.from({ length: colleaguesIn(supervisors) }, () => HOST_ID)
  for (const { id, organisationId } of people) {
    const place = supervisors.get(id)
    if (place !== undefined) organisations[place] = organisationId
  }
  return organisations
}

/** The mentors whose matches go on, each organisation with supervisors of its own, the host first. */
function supervisorsOf(
  people: readonly InventedVolunteer[],
  matches: readonly InventedMatch[],
): Map<string, number> {
  const going: readonly string[] = [...visitingStages, 'paused']
  const visiting = new Set(
    matches.filter(({ stage }) => going.includes(stage)).map(({ mentor }) => mentor.id),
  )
  const mentors = people.filter(({ id }) => visiting.has(id))
  const organisations = new Set([HOST_ID, ...mentors.map(({ organisationId }) => organisationId)])
  const shares = new Map<string, number>()
  let first = 0
  for (const organisation of organisations) {
    const theirs = mentors.filter(({ organisationId }) => organisationId === organisation)
    const lots = inLots(inOrder(theirs, isLeading), SUPERVISED_EACH)
    for (const [id, lot] of lots) shares.set(id, first + lot)
    first += colleaguesIn(lots)
  }
  return shares
}

const leadingNames = new Set(leadingVolunteers.map(({ person }) => fullName(person)))
const leadingCarers = new Set(leadingFamilies.map(({ carer }) => fullName(carer)))
const isLeading = ({ displayName }: InventedVolunteer) => leadingNames.has(displayName)
const isLeadingFamily = ({ carer }: InventedFamily) => leadingCarers.has(fullName(carer))

/** Families with a visiting mentor whom the key worker who signs in has besides the leading ones. */
const VISITED = 4

/** The leading families with a mentor, the one that has waited longest, and some with mentors who visit. */
function knownToKeyWorker(started: readonly InventedFamily[]): (family: InventedFamily) => boolean {
  const visiting: readonly string[] = visitingStages
  const visited = inOrder(started, () => false)
    .filter(
      (family) => !isLeadingFamily(family) && family.pair && visiting.includes(family.match?.stage ?? ''),
    )
    .slice(0, VISITED)
  const leads = started.filter(
    (family) => isLeadingFamily(family) && (family.match !== null || family.carer.surname === 'Nowak'),
  )
  const known = new Set([...leads, ...visited])
  return (family) => known.has(family)
}

/** What can be left lying: the stage of a match and the days after which somebody should have moved it on. */
const lyingAfter = { proposed: 6, mentor_accepted: 8, trial: 42 } as const
/** How many of each sort the coordinator who signs in has. */
const LYING_EACH = 2

/** Some families whose match should have been moved on by now. */
function leftLying(families: readonly InventedFamily[], today: Day): ReadonlySet<string> {
  const late = Object.entries(lyingAfter).flatMap(([stage, days]) =>
    families
      .filter(({ match, pair }) => {
        const since = match?.steps.at(-1)?.happenedOn ?? match?.proposedOn
        return pair && match?.stage === stage && since !== undefined && daysBetween(since, today) >= days
      })
      .slice(0, LYING_EACH),
  )
  return new Set(late.map(({ id }) => id))
}

/** Those with a part in the story first, then by district. */
function inOrder<Of extends { readonly area: Area }>(all: readonly Of[], isLead: (one: Of) => boolean): Of[] {
  const place = (one: Of) => (isLead(one) ? -1 : districtsInOrder.indexOf(one.area.districtId))
  return all.toSorted((a, b) => place(a) - place(b))
}

const evenly = (all: readonly { id: string }[], howMany: number) =>
  new Map(all.map(({ id }, index) => [id, Math.floor((index * howMany) / all.length)]))

const inLots = (all: readonly { id: string }[], each: number) =>
  new Map(all.map(({ id }, index) => [id, Math.floor(index / each)]))
