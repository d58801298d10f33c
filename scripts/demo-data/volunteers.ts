import { type MentorAnswers, unaskedMentor } from '#app/domain/matching/profiles.ts'
import { answersOf, offerOf } from '#app/domain/people/offer-answers.ts'
import { declineReasons, enquirySources, leavingReasons } from '#app/domain/recruitment/vocabulary.ts'
import { addMonths, type Day, daysBetween } from '#app/kernel/day.ts'
import { type Area, areaOf, placeOf } from './areas.ts'
import { cast } from './cast.ts'
import { type LeadingVolunteer, leadingVolunteers } from './leading-volunteers.ts'
import { motivations } from './motivations.ts'
import { inventOffer } from './offers.ts'
import { addressBook, bornBefore, fullName, inventPhone, type Person } from './people.ts'
import { type VolunteerGroup, volunteerGroups } from './scale.ts'
import type { Scene } from './scene.ts'
import { live, type VolunteerLife } from './volunteer-life.ts'
import { type Course, courses, groupOf } from './volunteer-mix.ts'

/** A volunteer as the demo invents them, before anything is encrypted or stored. */
export type InventedVolunteer = VolunteerLife & {
  readonly id: string
  readonly displayName: string
  readonly person: Person
  readonly organisationId: string
  readonly area: Area
  readonly email: string
  readonly phone: string
  readonly dateOfBirth: Day
  /** How the application came. */
  readonly cameBy: 'screen' | 'paper' | 'telephone'
  /** Why they were declined, where they were. */
  readonly declineReason: (typeof declineReasons)[number]
  /** Why they left, where they did. */
  readonly leavingReason: (typeof leavingReasons)[number]
  readonly source: (typeof enquirySources)[number]
  /** Null before an application. */
  readonly motivation: string | null
  /** Null before the checks begin: nobody has asked yet. */
  readonly offer: MentorAnswers | null
}

/** Invents the volunteers, in the mix of the demo, first enquiry first: their ids sort in that order too. */
export function inventVolunteers(scene: Scene): InventedVolunteer[] {
  const emailFor = addressBook()
  const parts = volunteerGroups.flatMap((group) =>
    cast(
      courses.filter((course) => groupOf(course) === group),
      ({ people, inCounty }) => (scene.scale.county ? (inCounty ?? people) : people),
      leadingVolunteers,
      howManyIn(group, scene),
    ),
  )
  return parts
    .map(({ course, lead }) => invent(scene, course, lead, emailFor))
    .toSorted((a, b) => (a.enquiredOn === b.enquiredOn ? 0 : a.enquiredOn < b.enquiredOn ? -1 : 1))
    .map((volunteer) => ({ ...volunteer, id: scene.newId() }))
}

function invent(
  scene: Scene,
  course: Course,
  lead: LeadingVolunteer | null,
  emailFor: ReturnType<typeof addressBook>,
): Omit<InventedVolunteer, 'id'> {
  const { random, newPerson, areas, today } = scene
  const life = live(random, course, scene)
  const person = newPerson(lead?.person)
  const drawn = placeOf(random, scene, lead?.organisationId)
  const hasBegunChecks = life.steps.some(({ toStage }) => toStage === 'checks_in_progress')
  const offer = hasBegunChecks ? asKept({ ...inventOffer(random, person), ...lead?.offer }) : null
  return {
    ...life,
    displayName: fullName(person),
    person,
    organisationId: drawn.organisationId,
    area: lead ? areaOf(areas, lead.outcode) : drawn.area,
    email: lead?.email ?? emailFor(person),
    phone: inventPhone(random),
    dateOfBirth: bornBefore(random, today, random.whole(24, 72)),
    cameBy: random.pick(['screen', 'screen', 'paper', 'telephone'] as const),
    declineReason: random.pick(declineReasons),
    leavingReason: random.pick(leavingReasons),
    source: random.pick(enquirySources),
    motivation: life.steps.length > 0 ? random.pick(motivations) : null,
    offer,
  }
}

/** What is kept of an offer that came through the form, which asks for miles and bands of ages. */
const asKept = (offer: MentorAnswers): MentorAnswers => offerOf(answersOf(offer), unaskedMentor)

/** How many a group has by today: of the third year only as much as is gone of it. */
function howManyIn(group: VolunteerGroup, { scale, firstYearStarts, today }: Scene): number {
  const whole = scale.volunteers[group]
  if (group !== 'year 3' || !scale.wholeThirdYear) return whole
  const daysGone = daysBetween(addMonths(firstYearStarts, 24), today) + 1
  return Math.round((whole * daysGone) / 365)
}
