import type { Day } from '#app/kernel/day.ts'
import { colleagueNames } from './accounts.ts'
import type { Area } from './areas.ts'
import { leadingFamilies } from './leading-families.ts'
import { leadingVolunteers } from './leading-volunteers.ts'
import { type Organisation, organisationsWith } from './organisations.ts'
import { fullName, type Person, type PersonWishes, peopleMaker } from './people.ts'
import { type Random, seeded } from './random.ts'
import type { DemoScale } from './scale.ts'

/** What inventing people rests on. */
export type Scene = {
  readonly random: Random
  readonly newId: () => string
  readonly newPerson: (wishes?: PersonWishes) => Person
  readonly areas: readonly Area[]
  readonly organisations: readonly Organisation[]
  readonly scale: DemoScale
  readonly firstYearStarts: Day
  readonly today: Day
}

/** Sets the scene: chance always falls the same way, and nobody is called like somebody with a part in the story. */
export function setScene(
  place: Pick<Scene, 'newId' | 'areas' | 'scale' | 'firstYearStarts' | 'today'>,
): Scene {
  const random = seeded(250_500_750)
  const leads = [
    ...leadingVolunteers.map(({ person }) => person),
    ...leadingFamilies.map(({ carer }) => carer),
  ]
  return {
    ...place,
    organisations: organisationsWith(place.scale.partners),
    random,
    newPerson: peopleMaker(random, [...colleagueNames, ...leads.map(fullName)]),
  }
}
