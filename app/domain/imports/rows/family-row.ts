import { type LevelOfNeed, levelOfNeedNames, levelsOfNeed } from '#app/domain/families/vocabulary.ts'
import { readAvailability } from '../cells/read-availability.ts'
import { readChildren } from '../cells/read-children.ts'
import { readChoice, readChoices } from '../cells/read-choice.ts'
import { readEmail, readEmails } from '../cells/read-email.ts'
import { readMentorGender, readPets, tagGoals } from '../cells/read-home.ts'
import { readLanguages, readList } from '../cells/read-list.ts'
import { readPhone } from '../cells/read-phone.ts'
import { readSafeContact } from '../cells/read-safe-contact.ts'
import { readYesNo } from '../cells/read-yes-no.ts'
import { quote, type Reading } from '../cells/reading.ts'
import { fold } from '../fold.ts'
import type { Draft, FamilyRecord } from '../vocabulary.ts'
import { readWhere } from './area.ts'
import { plain } from './plain.ts'
import type { RowReader } from './row-reader.ts'

/** Reads one family. It needs a name or a reference; consents count only with their day. */
export function readFamily(row: RowReader): Draft<FamilyRecord> {
  const identity = readIdentity(row)
  const goals = row.loosely('goals', plain(readGoals)) ?? []
  return {
    ...identity,
    phone: row.loosely('phone', readPhone),
    email: row.strictly('email', readEmail),
    safeContact: row.loosely('safeContact', readSafeContact),
    address: row.words('address'),
    area: readWhere(row),
    teamId: row.loosely('team', (text) => readChoice(text, row.known.teams, 'family team'))?.id ?? null,
    keyWorkerEmail: row.strictly('keyWorkerEmail', readEmail),
    criteria: ids(row.loosely('criteria', (text) => readChoices(text, row.known.criteria, 'criterion'))),
    levelOfNeed: row.loosely('levelOfNeed', readLevel),
    ...readDates(row),
    consents: {
      takingPart: row.pastDay('consentTakingPart', 'consent to take part'),
      sharingForMentoring: row.pastDay('consentSharing', 'consent to share for mentoring'),
      contact: row.pastDay('consentContact', 'consent to contact'),
    },
    languages: row.loosely('languages', plain(readLanguages)) ?? [],
    children: row.loosely('children', (text) => readChildren(text, row.dates)) ?? [],
    availability: row.loosely('availability', readAvailability) ?? [],
    goals,
    goalTags: tagGoals(goals),
    mentorGender: row.strictly('mentorGender', readMentorGender),
    interests: row.loosely('interests', plain(readList)) ?? [],
    pets: row.loosely('pets', readPets),
    smoking: row.loosely('smoking', readYesNo),
    volunteers: row.strictly('volunteers', readEmails) ?? [],
  }
}

function readIdentity(row: RowReader): Pick<FamilyRecord, 'reference' | 'familyName' | 'contactName'> {
  const reference = row.words('reference')
  const familyName = row.text('familyName') || null
  const contactName = row.text('contactName') || null
  if (reference === null && familyName === null && contactName === null)
    row.problem(row.has('familyName') ? 'familyName' : 'reference', 'There is no name and no reference.')
  else if (familyName === null && contactName === null)
    row.warn('familyName', 'There is no name. The reference stands for the family until somebody writes one.')
  return { reference, familyName, contactName }
}

function readDates(row: RowReader): Pick<FamilyRecord, 'programmeStart' | 'expectedExit' | 'waitingSince'> {
  const programmeStart = row.anyDay('programmeStart')
  const expectedExit = row.anyDay('expectedExit')
  if (programmeStart !== null && expectedExit !== null && expectedExit < programmeStart)
    row.problem('expectedExit', 'The expected exit comes before the start of the programme.')
  return { programmeStart, expectedExit, waitingSince: row.pastDay('waitingSince', 'the waiting time') }
}

/** Goals may hold commas: they stand apart by semicolon, bar or line end. */
function readGoals(text: string): readonly string[] {
  return /[;|\n]/.test(text) ? readList(text) : [text]
}

/** "3", "Level 3", "3 Intensive", "intensive". */
function readLevel(text: string): Reading<LevelOfNeed> {
  const words = fold(text).replace(/^level /, '')
  const level = levelsOfNeed.find((one) => {
    const name = levelOfNeedNames[one].toLowerCase()
    return words === String(one) || words === name || words === `${one} ${name}`
  })
  return level ? { value: level } : { because: `${quote(text)} is not a level of need. Write 1, 2, 3 or 4.` }
}

function ids(choices: readonly { readonly id: string }[] | null): readonly string[] {
  return choices?.map(({ id }) => id) ?? []
}
