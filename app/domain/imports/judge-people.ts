import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, volunteers } from '#db/schema/index.ts'
import { rowFingerprint } from './identity.ts'
import { inParts, type JudgedRow, refused } from './judged-row.ts'
import { subjectsOfMarks } from './marks.ts'
import type { FamilyRecord, ReadRow, VolunteerRecord } from './vocabulary.ts'

/** What judging needs besides the rows: the records there are, and how a text is fingerprinted. */
export type Judging = {
  db: Reader
  organisationId: string
  blind: (column: string, value: string) => string
}

/** A family on its way in, with the account of its key worker where the file names one that signs in here. */
export type FamilyToWrite = FamilyRecord & { readonly districtId: string; readonly keyWorkerId: string | null }

/** A volunteer on their way in. */
export type VolunteerToWrite = VolunteerRecord & { readonly districtId: string }

const NO_DISTRICT = 'Add a postcode or a district of this programme.'

/** Volunteers: known again by an earlier import or, in the same organisation, by their e-mail address. */
export async function judgeVolunteers({ db, organisationId, blind }: Judging, rows: readonly ReadRow<VolunteerRecord>[]): Promise<JudgedRow<VolunteerToWrite>[]> {
  const markOf = (one: VolunteerRecord) => blind('imports', rowFingerprint('volunteers', one))
  const good = rows.flatMap((row) => ('ok' in row ? [row.ok] : []))
  const [imported, byEmail] = await Promise.all([
    subjectsOfMarks(db, 'volunteers', organisationId, good.map(markOf)),
    emailsKnown(good.flatMap(({ email }) => (email ? [blind('volunteers.email', email)] : []))),
  ])
  return rows.map((row) => {
    if (!('ok' in row)) return { line: row.line, state: 'refused', problems: row.problems }
    const { ok: one, line, warnings } = row
    const mark = markOf(one)
    if (imported.has(mark) || (one.email && byEmail.has(blind('volunteers.email', one.email)))) return { line, state: 'known' }
    if (one.organisationId !== null && one.organisationId !== organisationId)
      return refused(line, 'organisation', 'This row names another organisation than the one you are importing for.')
    if (one.area.districtId === null) return refused(line, 'area', NO_DISTRICT)
    return { line, state: 'new', made: { ...one, districtId: one.area.districtId }, mark, warnings }
  })

  async function emailsKnown(indexes: readonly string[]): Promise<Set<string>> {
    const known = new Set<string>()
    for (const some of inParts(indexes)) {
      const found = await db
        .select({ index: volunteers.emailIndex })
        .from(volunteers)
        .where(and(eq(volunteers.organisationId, organisationId), inArray(volunteers.emailIndex, some)))
      for (const { index } of found) if (index) known.add(index)
    }
    return known
  }
}

/** Families: known again by an earlier import. A key worker who has no account here is told of, and left out. */
export async function judgeFamilies({ db, organisationId, blind }: Judging, rows: readonly ReadRow<FamilyRecord>[]): Promise<JudgedRow<FamilyToWrite>[]> {
  const markOf = (one: FamilyRecord) => blind('imports', rowFingerprint('families', one))
  const good = rows.flatMap((row) => ('ok' in row ? [row.ok] : []))
  const [imported, keyWorkers] = await Promise.all([
    subjectsOfMarks(db, 'families', organisationId, good.map(markOf)),
    accountsOf(good.flatMap(({ keyWorkerEmail }) => (keyWorkerEmail ? [keyWorkerEmail] : []))),
  ])
  return rows.map((row) => {
    if (!('ok' in row)) return { line: row.line, state: 'refused', problems: row.problems }
    const { ok: one, line, warnings } = row
    const mark = markOf(one)
    if (imported.has(mark)) return { line, state: 'known' }
    if (one.area.districtId === null) return refused(line, 'area', NO_DISTRICT)
    const keyWorkerId = keyWorkers.get(one.keyWorkerEmail ?? '') ?? null
    const unknownKeyWorker = one.keyWorkerEmail !== null && keyWorkerId === null
    return {
      line,
      state: 'new',
      made: { ...one, districtId: one.area.districtId, keyWorkerId },
      mark,
      warnings: unknownKeyWorker
        ? [...warnings, { field: 'keyWorkerEmail', message: 'Nobody with this e-mail address has an account here. The family comes in without a key worker.' }]
        : warnings,
    }
  })

  async function accountsOf(emails: readonly string[]): Promise<Map<string, string>> {
    const emailOf = new Map(emails.map((email) => [blind('accounts.email', email), email]))
    const ids = new Map<string, string>()
    for (const some of inParts([...emailOf.keys()])) {
      const found = await db
        .select({ id: accounts.id, index: accounts.emailIndex })
        .from(accounts)
        .where(and(eq(accounts.kind, 'staff'), inArray(accounts.emailIndex, some)))
      for (const { id, index } of found) ids.set(emailOf.get(index) ?? '', id)
    }
    return ids
  }
}
