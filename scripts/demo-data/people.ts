import type { Gender } from '#app/domain/matching/vocabulary.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { type Background, backgrounds } from './names.ts'
import type { Random } from './random.ts'

/** An invented adult. */
export type Person = {
  readonly firstName: string
  readonly surname: string
  readonly gender: Gender
  readonly languages: readonly string[]
}

/** What is settled about a person beforehand; the rest is drawn. */
export type PersonWishes = Partial<Person>

/** How often a name that is taken is drawn again. In a large demo names do come twice. */
const MOST_DRAWS = 20

/** Invents adults, each with a name that nobody else has; `taken` is who is there already. */
export function peopleMaker(random: Random, taken: Iterable<string>): (wishes?: PersonWishes) => Person {
  const names = new Set(taken)
  return (wishes = {}) => {
    let person = inventPerson(random, wishes)
    for (let draws = 1; draws < MOST_DRAWS && names.has(fullName(person)) && !wishes.surname; draws++)
      person = inventPerson(random, wishes)
    names.add(fullName(person))
    return person
  }
}

/** Names and languages that go together, but for what is wished. */
function inventPerson(random: Random, wishes: PersonWishes): Person {
  const background = random.weighed(backgrounds)
  const named = random.happens(0.68) ? 'woman' : 'man'
  const drawn = {
    firstName: random.pick(named === 'woman' ? background.women : background.men),
    surname: random.pick(background.surnames),
    gender: random.happens(0.02) ? 'self_described' : named,
    languages: spokenBy(random, background),
  } as const
  return { ...drawn, ...wishes }
}

/** Most people speak English; a second language of their background is likely, and a third one is not. */
function spokenBy(random: Random, { languages }: Background): string[] {
  const [first = 'English', ...others] = languages
  return [first, ...others.filter((language) => random.happens(language === 'English' ? 0.85 : 0.55))]
}

export const fullName = ({ firstName, surname }: Pick<Person, 'firstName' | 'surname'>) =>
  `${firstName} ${surname}`

/** A telephone number from the ranges that Ofcom keeps for drama, so that nobody is ever called. */
export function inventPhone(random: Random): string {
  const number = String(random.whole(0, 999)).padStart(3, '0')
  return random.happens(0.85) ? `07700 900${number}` : `01632 960${number}`
}

/** Makes addresses at example.org, each given out once. */
export function addressBook(): (person: Pick<Person, 'firstName' | 'surname'>) => string {
  const given = new Map<string, number>()
  return (person) => {
    const local = plain(fullName(person))
    const times = (given.get(local) ?? 0) + 1
    given.set(local, times)
    return `${local}${times > 1 ? times : ''}@example.org`
  }
}

/** The address of a family's carer, which no volunteer has. */
export const familyEmail = (carer: Pick<Person, 'firstName' | 'surname'>) =>
  `${plain(fullName(carer))}.family@example.org`

/** "Inês Çelik" as an address writes it: ines.celik. */
function plain(name: string): string {
  const letters = name.toLowerCase().replaceAll('ı', 'i').replaceAll('ł', 'l')
  return letters
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z]+/g, '.')
}

/** A birthday of somebody of this age on a day. */
export function bornBefore(random: Random, on: Day, age: number): Day {
  return addDays(on, -Math.round(age * 365.25) - random.whole(1, 360))
}
