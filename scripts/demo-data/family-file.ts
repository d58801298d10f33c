import type { FileNeeds } from '#app/domain/families/file-needs.ts'
import type { SafeContact } from '#app/domain/families/safe-contact.ts'
import type { LevelOfNeed } from '#app/domain/families/vocabulary.ts'
import type { FamilyAnswers } from '#app/domain/matching/profiles.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Area } from './areas.ts'
import { helpWith, referrers, safeWays } from './family-words.ts'
import { childNames, streets } from './names.ts'
import { birthMonth } from './needs.ts'
import { familyEmail, fullName, inventPhone, type Person } from './people.ts'
import type { Random } from './random.ts'

/** Somebody in a family. */
export type Member = {
  readonly role: 'main_carer' | 'child'
  readonly displayName: string
  readonly phone?: string
  readonly birthMonth?: string
}

/** What a family's own team knows of it, before anything is encrypted. */
export type InventedFile = {
  readonly address: string
  /** Places in the programme's list of criteria, from 0. */
  readonly criteriaMet: readonly number[]
  readonly levelOfNeed: LevelOfNeed
  readonly needs: FileNeeds
  readonly members: readonly Member[]
  readonly safeContact: SafeContact
  /** When it is safe, without the number. */
  readonly whenSafe: string
  readonly email: string
}

/** Invents the file of a family that has these answers. */
export function inventFile(
  random: Random,
  family: { readonly carer: Person; readonly area: Area; readonly answers: FamilyAnswers },
  today: Day,
): InventedFile {
  const { carer, area, answers } = family
  const goals = answers.goals ?? []
  const phone = inventPhone(random)
  return {
    address: `${random.whole(1, 60)} ${random.pick(streets)}, ${area.name}, ${area.outcode}`,
    criteriaMet: [...new Set(goals.map((goal) => helpWith[goal].criterion))],
    levelOfNeed: random.happens(0.75) ? 3 : 2,
    needs: inventNeeds(random, goals.map((goal) => helpWith[goal].words).join(' ')),
    members: [
      { role: 'main_carer', displayName: fullName(carer), phone },
      ...childrenOf(random, family, today),
    ],
    ...safeContactOf(random, phone),
    email: familyEmail(carer),
  }
}

function safeContactOf(
  random: Random,
  phone: string,
): { readonly safeContact: SafeContact; readonly whenSafe: string } {
  const { channels, message, words } = random.pick(safeWays)
  return { safeContact: { channels, message, asWritten: `${phone}. ${words}` }, whenSafe: words }
}

function inventNeeds(random: Random, help: string): FileNeeds {
  const bySelf = random.happens(0.4)
  const referrer = random.pick(referrers)
  return {
    source: bySelf ? 'self' : 'agency',
    help,
    referrer: bySelf ? null : { ...referrer, contact: inventPhone(random) },
  }
}

function childrenOf(
  random: Random,
  { carer, answers }: { readonly carer: Person; readonly answers: FamilyAnswers },
  today: Day,
): Member[] {
  const names = random.shuffled(childNames)
  return (answers.childAges ?? []).map((age, index) => ({
    role: 'child',
    displayName: `${names[index] ?? ''} ${carer.surname}`,
    birthMonth: birthMonth(random, age, today),
  }))
}
