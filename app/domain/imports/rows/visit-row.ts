import type { VisitMedium } from '#app/domain/mentoring/vocabulary.ts'
import type { Day } from '#app/kernel/day.ts'
import { readDuration } from '../cells/read-duration.ts'
import { readEmail } from '../cells/read-email.ts'
import { readList } from '../cells/read-list.ts'
import { readMedium } from '../cells/read-medium.ts'
import { readDistance } from '../cells/read-number.ts'
import { readTime } from '../cells/read-time.ts'
import { readYesNo } from '../cells/read-yes-no.ts'
import type { Draft, VisitRecord } from '../vocabulary.ts'
import { plain } from './plain.ts'
import type { RowReader } from './row-reader.ts'

const LONG_VISIT = 8 * 60
const MANY_MILES = 200

/** Reads one visit that has been. Who wrote it down stands for the volunteer where no column names one. */
export function readVisit(row: RowReader): Draft<VisitRecord> {
  const creatorEmail = row.strictly('creatorEmail', readEmail)
  const contactTypes = row.loosely('contactTypes', plain(readList)) ?? []
  const contactMade = row.strictly('contactMade', readYesNo) ?? true
  return {
    rowId: row.words('rowId'),
    volunteer: readVolunteerOf(row, creatorEmail),
    family: readFamilyOf(row),
    on: readVisitDay(row),
    startsAt: row.loosely('startsAt', readTime),
    minutes: readLength(row, contactMade),
    medium: readHow(row, contactTypes),
    contactTypes,
    contactMade,
    notes: row.note('notes'),
    miles: readMiles(row),
    creatorEmail,
  }
}

function readVolunteerOf(row: RowReader, creatorEmail: string | null): string | null {
  const named = row.words('volunteer')
  if (named?.includes('@')) return row.strictly('volunteer', readEmail)
  if (named === null && creatorEmail === null && row.words('creatorEmail') === null)
    row.problem(row.has('volunteer') ? 'volunteer' : 'creatorEmail', 'There is no volunteer.')
  return named ?? creatorEmail
}

function readFamilyOf(row: RowReader): string | null {
  const family = row.words('family')
  if (family === null) row.problem('family', 'There is no family reference.')
  return family
}

function readVisitDay(row: RowReader): Day | null {
  const filled = row.words('on') !== null
  const on = row.pastDay('on', 'the visit')
  if (on === null && row.problems.every(({ field }) => field !== 'on'))
    row.problem('on', filled ? 'This does not tell the day of the visit.' : 'There is no date.')
  return on
}

/** A visit has a length; an attempt that reached nobody needs none. */
function readLength(row: RowReader, contactMade: boolean): number | null {
  const inMinutes = row.strictly('minutes', (text) => readDuration(text, 'minutes'))
  const minutes = inMinutes ?? row.strictly('hours', (text) => readDuration(text, 'hours'))
  const unread = row.problems.some(({ field }) => field === 'minutes' || field === 'hours')
  if (contactMade && !unread && !minutes) row.problem('minutes', 'There is no length of the visit.')
  if (minutes !== null && minutes > LONG_VISIT)
    row.warn('minutes', `${minutes} minutes is more than eight hours. Check it.`)
  return minutes
}

function readHow(row: RowReader, contactTypes: readonly string[]): VisitMedium | null {
  const medium = row.strictly('medium', (text) => readMedium(text, contactTypes))
  if (row.words('medium') === null) row.problem('medium', 'The row does not tell how the visit was held.')
  return medium
}

function readMiles(row: RowReader): number | null {
  const miles = row.strictly('miles', (text) => readDistance(text, 'miles'))
  if (miles !== null && miles > MANY_MILES)
    row.warn('miles', `${miles} miles is a long way for one visit. Check it.`)
  return miles
}
