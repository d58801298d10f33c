import { z } from 'zod'
import { split } from '#app/domain/cohorts/split.ts'
import { answersFrom, profileAnswers, typedFrom } from '#app/domain/families/profile-answers.ts'
import type { StoredNeed } from '#app/domain/families/stored-need.ts'
import type { FamilyAnswers } from '#app/domain/matching/profiles.ts'
import type { Day } from '#app/kernel/day.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import { type Area, areaOf, placeOf } from './areas.ts'
import { cast } from './cast.ts'
import { type InventedFile, inventFile } from './family-file.ts'
import { type FamilyLife, liveFamily } from './family-life.ts'
import { type FamilyCourse, familyCourses } from './family-mix.ts'
import { type LeadingFamily, leadingFamilies } from './leading-families.ts'
import type { Matchmaker, Pair } from './matchmaker.ts'
import { inventAnswers, inventNeed } from './needs.ts'
import type { Person } from './people.ts'
import type { Scene } from './scene.ts'

/** A family as the demo invents it, before anything is encrypted or stored. */
export type InventedFamily = FamilyLife & {
  readonly id: string
  readonly organisationId: string
  readonly carer: Person
  readonly area: Area
  /** What it would answer; kept only where it was asked and agreed to share it. */
  readonly answers: FamilyAnswers
  readonly need: StoredNeed
  readonly file: InventedFile
  /** Whether it agreed to share its answers for mentoring, and still does. */
  readonly sharing: 'yes' | 'taken back' | 'not asked'
  /** Its mentor, where its life has a match. */
  readonly pair: Pair | null
}

/** Invents the families, in the mix of the demo, first referral first: their ids sort in that order too. */
export function inventFamilies(scene: Scene, findMentor: Matchmaker): InventedFamily[] {
  const { families: howMany, county } = scene.scale
  const belongs = belonging(scene, howMany)
  const parts = cast(
    familyCourses,
    ({ families, inCounty }) => (county ? inCounty : families),
    leadingFamilies,
    howMany,
  )
  return parts
    .map(({ course, lead }) => ({
      course,
      lead,
      organisationId: lead ? HOST_ID : (belongs.pop() ?? HOST_ID),
      life: liveFamily(scene.random, course, lead ?? {}, scene.today),
    }))
    .toSorted((a, b) => compare(mentorWantedOn(a), mentorWantedOn(b)))
    .map((part) => invent(scene, findMentor, part))
    .toSorted((a, b) => compare(a.referredOn, b.referredOn))
    .map((family) => ({ ...family, id: scene.newId() }))
}

/** The organisations of all families but the leading ones: most are with the host, and the partners have theirs. */
function belonging({ random, organisations, scale }: Scene, howMany: number): string[] {
  const ofPartners = organisations.filter(({ id }) => id !== HOST_ID)
  const theirs = Math.round(howMany * (scale.county ? 0.4 : 0.3))
  const shares = split(
    theirs,
    ofPartners.map(({ id, weight }) => ({ key: id, weight })),
  )
  const ids = [...shares].flatMap(([id, families]) => Array.from({ length: families }, () => id))
  const hosts = Math.max(0, howMany - theirs - leadingFamilies.length)
  return random.shuffled([...ids, ...Array.from({ length: hosts }, () => HOST_ID)])
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/** Who asked first is found a mentor first, so that those who were ready early are not all taken by late ones. */
const mentorWantedOn = ({ life }: Part): Day => life.match?.proposedOn ?? life.referredOn

type Part = {
  readonly life: FamilyLife
  readonly course: FamilyCourse
  readonly lead: LeadingFamily | null
  readonly organisationId: string
}

function invent(scene: Scene, findMentor: Matchmaker, part: Part): Omit<InventedFamily, 'id'> {
  const { random, newPerson, today } = scene
  const { course, lead, life } = part
  const carer = newPerson(lead?.carer)
  const { pair, ...home } = settle(scene, findMentor, { ...part, carer })
  return {
    ...life,
    ...home,
    carer,
    file: inventFile(random, { carer, ...home }, today),
    sharing: sharingOf(course),
    pair,
  }
}

const sharingOf = ({ tookBack, match, waited }: FamilyCourse): InventedFamily['sharing'] =>
  tookBack ? 'taken back' : match || waited ? 'yes' : 'not asked'

/** How often a family that shall have a mentor is thought up again, until somebody fits. */
const MOST_DRAWS = 40

/** How often it is thought up as a partner's family; then it comes to the host, who has the most mentors. */
const DRAWS_WITH_PARTNER = 15

type Home = Pick<InventedFamily, 'area' | 'answers' | 'need' | 'pair' | 'organisationId'>
type Settling = Part & { readonly carer: Person }

/** Where a family lives and what it would answer; for one with a match, so that a mentor is possible. */
function settle(scene: Scene, findMentor: Matchmaker, settling: Settling): Home {
  const { lead, life } = settling
  let home = think(scene, settling)
  for (let draws = 1; life.match && draws <= MOST_DRAWS; draws++) {
    const pair = findMentor({ ...home, mentor: lead?.mentor ?? null }, life.match)
    if (pair) return { ...home, pair }
    home = think(scene, draws < DRAWS_WITH_PARTNER ? settling : { ...settling, organisationId: HOST_ID })
  }
  return home
}

/** What is kept of answers that came through the form. */
const profileForm = z.object(profileAnswers)

function think(scene: Scene, { course, lead, organisationId, life, carer }: Settling): Home {
  const { random, areas } = scene
  const answers = answersFrom(profileForm.parse(typedFrom(inventAnswers(random, carer, lead?.answers))))
  const neededFrom = life.askedSince ?? life.startedOn ?? life.referredOn
  return {
    organisationId,
    area: lead ? areaOf(areas, lead.outcode) : placeOf(random, scene, organisationId).area,
    answers,
    need: sharingOf(course) === 'not asked' ? {} : inventNeed(random, answers, neededFrom),
    pair: null,
  }
}
