import { setImmediate as letOthersGo } from 'node:timers/promises'
import { and, count, eq, inArray, max, sql, sum } from 'drizzle-orm'
import type { Reading } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { dataKeys, matchingProfiles, volunteers } from '#db/schema/index.ts'
import { readSafeContact } from '../families/index.ts'
import { type Named, nameBook } from './name-book.ts'
import { bareName, contactsIn } from './read-typed.ts'

/** Somebody in a book, with where they belong and the version of the row that was read. */
export type Known = Named & {
  readonly version: number
  readonly organisationId: string
  readonly districtId: string
  /** Fingerprints of the numbers and addresses by which they may be reached safely. */
  readonly contacts: readonly string[]
}

type Following = Pick<Reading, 'db' | 'open' | 'blind'>
type Row = { id: string; version: number }

/** How many rows are read and opened at once, before other requests have their turn. */
const AT_ONCE = 500

const emptyBooks = () => ({
  volunteer: nameBook<Known>(),
  family: nameBook<Known>(),
  /** What the tables looked like when the books were last brought up to date. */
  read: { volunteer: '', family: '' },
  busy: null as Promise<void> | null,
})
export type Books = ReturnType<typeof emptyBooks>

/**
 * The books of names, as the database stands now. One statement says whether anything has changed since, by whatever
 * process; only rows with another version are read again. A family whose key was destroyed is no longer in its book.
 */
export async function booksNow(asking: Reading): Promise<Books> {
  const books = asking.kept(emptyBooks)
  await books.busy
  books.busy = follow(books, asking).finally(() => {
    books.busy = null
  })
  await books.busy
  return books
}

async function follow(books: Books, asking: Following): Promise<void> {
  const now = await fingerprints(asking)
  if (now.volunteer !== books.read.volunteer)
    await followRows(books.volunteer, await volunteerRows(asking), volunteersOf(asking))
  if (now.family !== books.read.family)
    await followRows(books.family, await familyRows(asking), familiesOf(asking))
  books.read = now
}

/** Counts and sums that no change leaves as they were: a new row has a higher id, a saved one a higher version. */
async function fingerprints({ db }: Following): Promise<Books['read']> {
  const rowsOf = (table: typeof volunteers | typeof matchingProfiles, name: string) =>
    db
      .select({
        rows: count().as(`${name}_rows`),
        versions: sum(table.version).as(`${name}_versions`),
        last: max(table.id).as(`${name}_last`),
      })
      .from(table)
      .as(name)
  const ofVolunteers = rowsOf(volunteers, 'of_volunteers')
  const ofFamilies = rowsOf(matchingProfiles, 'of_families')
  const ofKeys = db
    .select({ keys: count().as('keys') })
    .from(dataKeys)
    .where(eq(dataKeys.owner, 'family'))
    .as('of_keys')
  const [found] = await db
    .select({
      volunteerRows: ofVolunteers.rows,
      volunteerVersions: ofVolunteers.versions,
      lastVolunteer: ofVolunteers.last,
      familyRows: ofFamilies.rows,
      familyVersions: ofFamilies.versions,
      lastFamily: ofFamilies.last,
      keys: ofKeys.keys,
    })
    .from(ofVolunteers)
    .innerJoin(ofFamilies, sql`1 = 1`)
    .innerJoin(ofKeys, sql`1 = 1`)
  return {
    volunteer: JSON.stringify([found?.volunteerRows, found?.volunteerVersions, found?.lastVolunteer]),
    family: JSON.stringify([found?.familyRows, found?.familyVersions, found?.lastFamily, found?.keys]),
  }
}

/** Every row as it stands: a family without a key is not there. */
const volunteerRows = ({ db }: Following): Promise<Row[]> =>
  db.select({ id: volunteers.id, version: volunteers.version }).from(volunteers)

const familyRows = ({ db }: Following): Promise<Row[]> =>
  db
    .select({ id: matchingProfiles.id, version: matchingProfiles.version })
    .from(matchingProfiles)
    .innerJoin(dataKeys, and(eq(dataKeys.ownerId, matchingProfiles.id), eq(dataKeys.owner, 'family')))

async function followRows(
  book: Books['volunteer'],
  rows: readonly Row[],
  read: (ids: string[]) => Promise<Known[]>,
): Promise<void> {
  const there = new Set(rows.map(({ id }) => id))
  for (const { id } of book.everybody()) if (!there.has(id)) book.remove(id)
  const changed = rows.filter(({ id, version }) => book.get(id)?.version !== version).map(({ id }) => id)
  for (let start = 0; start < changed.length; start += AT_ONCE) {
    for (const one of await read(changed.slice(start, start + AT_ONCE))) book.put(one)
    await letOthersGo()
  }
}

const volunteersOf =
  ({ db }: Following) =>
  async (ids: string[]): Promise<Known[]> => {
    const { id, version, organisationId, districtId, foldedName } = volunteers
    const rows = await db
      .select({ id, version, organisationId, districtId, foldedName })
      .from(volunteers)
      .where(inArray(id, ids))
    return rows.map(({ foldedName: name, ...row }) => ({ ...row, names: [name], contacts: [] }))
  }

const familiesOf =
  ({ db, open, blind }: Following) =>
  async (ids: string[]): Promise<Known[]> => {
    const { id, version, organisationId, districtId, familyName, firstNames, safeContact } = matchingProfiles
    const rows = await db
      .select({ id, version, organisationId, districtId, familyName, firstNames, safeContact })
      .from(matchingProfiles)
      .where(inArray(id, ids))
    const texts = await open(
      rows.flatMap((row) => [
        locked(familyName, row.id, row.familyName),
        ...(row.firstNames ? [locked(firstNames, row.id, row.firstNames)] : []),
        ...(row.safeContact ? [locked(safeContact, row.id, row.safeContact)] : []),
      ]),
    )
    let next = 0
    const text = (cipher: unknown) => (cipher ? (texts[next++] ?? null) : null)
    return rows.map((row) => {
      const [surname, firsts, contact] = [text(row.familyName), text(row.firstNames), text(row.safeContact)]
      return {
        id: row.id,
        version: row.version,
        organisationId: row.organisationId,
        districtId: row.districtId,
        names: namesOf(surname ?? '', firsts ?? ''),
        contacts: fingerprintsIn(readSafeContact(contact)?.asWritten ?? '', blind),
      }
    })
  }

/** A family as people call it: by its surname, and by any first name with it. */
function namesOf(surname: string, firstNames: string): string[] {
  const family = bareName(surname)
  const firsts = bareName(firstNames)
  const each = firsts.split(' ').filter((first) => first !== '' && first !== 'and')
  return [
    family,
    ...each.map((first) => `${first} ${family}`),
    ...(each.length > 1 ? [`${firsts} ${family}`] : []),
  ]
}

/** The column names under which a number and an address are fingerprinted in the book of families. */
export const NUMBERS = 'finding.telephone'
export const ADDRESSES = 'finding.email'

function fingerprintsIn(words: string, blind: Reading['blind']): string[] {
  const { numbers, addresses } = contactsIn(words)
  return [
    ...numbers.map((number) => blind(NUMBERS, number)),
    ...addresses.map((address) => blind(ADDRESSES, address)),
  ]
}
