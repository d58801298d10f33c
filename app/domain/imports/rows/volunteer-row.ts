import { enquirySources } from '#app/domain/recruitment/vocabulary.ts'
import type { Day } from '#app/kernel/day.ts'
import { sayDay } from '#app/kernel/day.ts'
import { readAvailability } from '../cells/read-availability.ts'
import { readChildAges } from '../cells/read-child-ages.ts'
import { readChoice } from '../cells/read-choice.ts'
import { readDay } from '../cells/read-day.ts'
import { readEmail, readEmails } from '../cells/read-email.ts'
import { readLanguages, readList } from '../cells/read-list.ts'
import { joinName, type PersonName, readName } from '../cells/read-name.ts'
import { readCount, readDistance } from '../cells/read-number.ts'
import { readPhone } from '../cells/read-phone.ts'
import type { Reading } from '../cells/reading.ts'
import { fold } from '../fold.ts'
import type { Draft, VolunteerRecord } from '../vocabulary.ts'
import { readWhere } from './area.ts'
import { plain } from './plain.ts'
import { readGates } from './read-gates.ts'
import type { RowReader } from './row-reader.ts'

const MOST_FAMILIES = 6
const OLDEST = 110

/** Reads one volunteer. Only the name is needed; an e-mail address is missed when it is not there. */
export function readVolunteer(row: RowReader): Draft<VolunteerRecord> {
  const name = readVolunteerName(row)
  const email = row.strictly('email', readEmail)
  if (email === null && row.problems.every(({ field }) => field !== 'email'))
    row.warn(
      'email',
      'There is no e-mail address. This volunteer can be imported but not invited to sign in.',
    )
  return {
    firstName: name?.firstName ?? null,
    lastName: name?.lastName ?? null,
    email,
    phone: row.loosely('phone', readPhone),
    bornOn: readBirthday(row),
    area: readWhere(row),
    organisationId: readOrganisation(row),
    appliedOn: row.pastDay('appliedOn', 'the application'),
    ...readSource(row),
    gates: readGates(row),
    languages: row.loosely('languages', plain(readLanguages)) ?? [],
    availability: row.loosely('availability', readAvailability) ?? [],
    travelKm: row.loosely('travelKm', (text) => readDistance(text, 'km')),
    interests: row.loosely('interests', plain(readList)) ?? [],
    childAges: row.loosely('childAges', readChildAges) ?? [],
    capacity: row.loosely('capacity', (text) => readCount(text, MOST_FAMILIES)),
    supervisorEmail: row.strictly('supervisorEmail', readOneSupervisor),
    emergencyContact: {
      name: row.words('emergencyName'),
      relationship: row.words('emergencyRelationship'),
      phone: row.loosely('emergencyPhone', readPhone),
    },
  }
}

function readOrganisation(row: RowReader): string | null {
  const named = row.strictly('organisation', (text) => {
    const reading = readChoice(text, row.known.organisations, 'organisation')
    return 'because' in reading
      ? { because: `${reading.because} Choose no column for it, or have it added first.` }
      : reading
  })
  return named?.id ?? null
}

/** Two columns of a name win over one. Fillers count as names here, because Null is somebody's surname. */
function readVolunteerName(row: RowReader): PersonName | null {
  const [first, last, whole] = [row.text('firstName'), row.text('lastName'), row.text('name')]
  const inTwo = first !== '' || last !== ''
  if (!inTwo && whole === '') {
    row.problem(row.has('name') ? 'name' : 'firstName', 'There is no name.')
    return null
  }
  const reading = inTwo ? joinName(first, last) : readName(whole)
  if ('value' in reading) return reading.value
  row.problem(inTwo ? 'firstName' : 'name', reading.because)
  return null
}

function readBirthday(row: RowReader): Day | null {
  const born = row.strictly('bornOn', (text) => readDay(text, { ...row.dates, past: true }))
  if (born === null) return null
  const { on, minimumAge } = row.known
  const age = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
  if (born > on) row.problem('bornOn', `${sayDay(born)} has not come yet.`)
  else if (age < minimumAge)
    row.problem('bornOn', `This person is ${age}. A volunteer must be ${minimumAge} or over.`)
  else if (age > OLDEST)
    row.problem('bornOn', `${sayDay(born)} would make this person ${age}. Check the year.`)
  return born
}

/** Keeps the words as well as the source they stand for, so that a campaign is not lost. */
function readSource(row: RowReader): Pick<VolunteerRecord, 'source' | 'sourceWords'> {
  const sourceWords = row.words('source')
  if (sourceWords === null) return { source: null, sourceWords }
  const source = enquirySources.find((one) => one.replaceAll('_', ' ') === fold(sourceWords))
  return { source: source ?? 'other', sourceWords }
}

function readOneSupervisor(text: string): Reading<string> {
  const found = readEmails(text)
  if ('because' in found) return found
  const [first, second] = found.value
  if (first !== undefined && second === undefined) return { value: first }
  if (first === undefined) return readEmail(text)
  return { because: `This row names two supervisors, ${first} and ${second}. A volunteer has one.` }
}
