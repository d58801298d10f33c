import { split } from '#app/domain/cohorts/split.ts'
import type { StoredNeed } from '#app/domain/families/stored-need.ts'
import type { FamilyAnswers } from '#app/domain/matching/profiles.ts'
import { addDays } from '#app/kernel/day.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import { type Area, areaOf, placeOf } from './areas.ts'
import { cast } from './cast.ts'
import { type InventedFile, inventFile } from './family-file.ts'
import { type FamilyLife, liveFamily } from './family-life.ts'
import { type FamilyCourse, familyCourses } from './family-mix.ts'
import { type LeadingFamily, leadingFamilies } from './leading-families.ts'
import { inventAnswers, inventNeed } from './needs.ts'
import { organisations } from './organisations.ts'
import { inventPerson, type Person } from './people.ts'
import type { Random } from './random.ts'
import type { Scene } from './volunteers.ts'

/** A family as the demo invents it, before anything is encrypted or stored. */
export type InventedFamily = FamilyLife & {
  readonly id: string
  readonly organisationId: string
  readonly area: Area
  readonly carer: Person
  /** What it would answer; kept only where it was asked and agreed to share it. */
  readonly answers: FamilyAnswers
  readonly need: StoredNeed
  readonly file: InventedFile
  /** Whether it agreed to share its answers for mentoring, and still does. */
  readonly sharing: 'yes' | 'taken back' | 'not asked'
  /** The name of the mentor, where the story says who it is. */
  readonly mentor: string | null
}

/** Invents so many families, in the mix of the demo, first referral first. */
export function inventFamilies(scene: Scene, howMany: number): InventedFamily[] {
  const belongs = belonging(scene.random, howMany)
  const parts = cast(familyCourses, ({ families }) => families, leadingFamilies, howMany)
  return parts
    .map(({ course, lead }) => invent(scene, course, lead, lead ? HOST_ID : (belongs.pop() ?? HOST_ID)))
    .toSorted((a, b) => (a.referredOn === b.referredOn ? 0 : a.referredOn < b.referredOn ? -1 : 1))
}

/** The organisations of all families but the leading ones: most are with the host, and the partners have theirs. */
function belonging(random: Random, howMany: number): string[] {
  const ofPartners = organisations.filter(({ id }) => id !== HOST_ID)
  const theirs = Math.round(howMany * 0.3)
  const shares = split(
    theirs,
    ofPartners.map(({ id, weight }) => ({ key: id, weight })),
  )
  const ids = [...shares].flatMap(([id, families]) => Array.from({ length: families }, () => id))
  const hosts = Math.max(0, howMany - theirs - leadingFamilies.length)
  return random.shuffled([...ids, ...Array.from({ length: hosts }, () => HOST_ID)])
}

function invent(
  { random, newId, areas, today }: Scene,
  course: FamilyCourse,
  lead: LeadingFamily | null,
  organisationId: string,
): InventedFamily {
  const life = liveFamily(random, course, lead?.daysWaited, today)
  const carer = inventPerson(random, lead?.carer)
  const answers = inventAnswers(random, carer, lead?.answers)
  const area = lead ? areaOf(areas, lead.outcode) : placeOf(random, areas, organisationId).area
  const sharing = course.tookBack ? 'taken back' : course.match || course.waited ? 'yes' : 'not asked'
  const neededFrom = life.match?.proposedOn ?? life.waitingSince ?? life.startedOn ?? life.referredOn
  return {
    ...life,
    id: newId(),
    organisationId,
    area,
    carer,
    answers,
    need: sharing === 'not asked' ? {} : inventNeed(random, answers, addDays(neededFrom, -4)),
    file: inventFile(random, { carer, area, answers }, today),
    sharing,
    mentor: lead?.mentor ?? null,
  }
}
