import { and, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import { accounts, relations } from '#db/schema/index.ts'
import { rowFingerprint } from './identity.ts'
import { inParts, type JudgedRow, known, refused } from './judged-row.ts'
import { type Judging, markOf, placeOf } from './judging.ts'
import { subjectsOfMarks } from './marks.ts'
import type { FamilyRecord, Finding, ReadRow } from './vocabulary.ts'

/** A family on its way in, with the account of its key worker where the file names one that signs in here. */
export type FamilyToWrite = FamilyRecord & {
  readonly districtId: string
  readonly keyWorkerId: string | null
}

/** Families are known again by an earlier import: by their reference there, else by name and outcode. */
export async function judgeFamilies(
  judging: Judging,
  rows: readonly ReadRow<FamilyRecord>[],
): Promise<JudgedRow<FamilyToWrite>[]> {
  const markFor = (one: FamilyRecord) => markOf(judging, rowFingerprint('families', one))
  const good = rows.flatMap((row) => ('ok' in row ? [row.ok] : []))
  const imported = await subjectsOfMarks(judging, 'families', good.map(markFor))
  const keyWorkers = await accountsOf(
    judging,
    good.flatMap(({ keyWorkerEmail }) => (keyWorkerEmail === null ? [] : [keyWorkerEmail])),
  )

  return rows.map((row) => {
    if (!('ok' in row)) return refused(row.line, ...row.problems)
    const { ok: one, line, warnings } = row
    const mark = markFor(one)
    if (imported.has(mark)) return known(line)
    const place = placeOf(judging, one.area)
    if ('problem' in place) return refused(line, place.problem)
    const { keyWorkerId, notes } = keyWorkerOf(one, keyWorkers)
    const made = { ...one, districtId: place.districtId, keyWorkerId }
    return { line, state: 'new', made, marks: [mark], warnings: [...warnings, ...notes] }
  })
}

type StaffAccount = { id: string; coordinates: boolean }

/** A key worker reads the family file, so nobody who arranges matches becomes one by being named in a file. */
function keyWorkerOf({ keyWorkerEmail }: FamilyRecord, accountAt: ReadonlyMap<string, StaffAccount>) {
  if (keyWorkerEmail === null) return { keyWorkerId: null, notes: [] }
  const account = accountAt.get(keyWorkerEmail)
  if (account && !account.coordinates) return { keyWorkerId: account.id, notes: [] }
  const why = account
    ? 'This person arranges matches, and a key worker may not.'
    : 'Nobody with this e-mail address has an account here.'
  const note: Finding = {
    field: 'keyWorkerEmail',
    message: `${why} The family comes in without a key worker.`,
  }
  return { keyWorkerId: null, notes: [note] }
}

/** The staff who have these e-mail addresses, and whether they coordinate. */
async function accountsOf(
  { db, blind, today }: Judging,
  emails: readonly string[],
): Promise<Map<string, StaffAccount>> {
  const emailAt = new Map(emails.map((email) => [blind('accounts.email', email), email]))
  const coordinates = and(
    eq(relations.accountId, accounts.id),
    eq(relations.kind, 'coordinates'),
    or(isNull(relations.toOn), gte(relations.toOn, today)),
  )
  const staff = new Map<string, StaffAccount>()
  for (const indexes of inParts([...emailAt.keys()])) {
    const found = await db
      .select({ id: accounts.id, index: accounts.emailIndex, relation: relations.id })
      .from(accounts)
      .leftJoin(relations, coordinates)
      .where(
        and(eq(accounts.kind, 'staff'), isNull(accounts.disabledAt), inArray(accounts.emailIndex, indexes)),
      )
    for (const { id, index, relation } of found)
      staff.set(emailAt.get(index) ?? '', { id, coordinates: relation !== null })
  }
  return staff
}
