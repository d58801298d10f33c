import { and, desc, eq, inArray, or } from 'drizzle-orm'
import { families, matches, volunteers } from '#db/schema/index.ts'
import { identitiesOf, rowFingerprint } from './identity.ts'
import { inParts, type JudgedRow, refused } from './judged-row.ts'
import type { Judging } from './judge-people.ts'
import { subjectsOfMarks } from './marks.ts'
import type { FamilyRecord, ReadRow, VisitRecord } from './vocabulary.ts'

/** A visit on its way in, with the match it belongs to. */
export type VisitToWrite = VisitRecord & { readonly matchId: string; readonly familyId: string; readonly volunteerId: string }

/**
 * Visits: each belongs to a match that is on record. The volunteer is named by e-mail address or reference, the
 * family by our reference or by the number under which it was imported.
 */
export async function judgeVisits(judging: Judging, rows: readonly ReadRow<VisitRecord>[]): Promise<JudgedRow<VisitToWrite>[]> {
  const { db, organisationId, blind } = judging
  const markOf = (one: VisitRecord) => blind('imports', rowFingerprint('visits', one))
  const good = rows.flatMap((row) => ('ok' in row ? [row.ok] : []))
  const [imported, mentors, families] = await Promise.all([
    subjectsOfMarks(db, 'visits', organisationId, good.map(markOf)),
    volunteersNamed(judging, good.map(({ volunteer }) => volunteer)),
    familiesNamed(judging, good.map(({ family }) => family)),
  ])
  const pairs = await matchesOf(judging, [...mentors.values()])

  return rows.map((row) => {
    if (!('ok' in row)) return { line: row.line, state: 'refused', problems: row.problems }
    const { ok: one, line, warnings } = row
    const mark = markOf(one)
    if (imported.has(mark)) return { line, state: 'known' }
    if (!one.contactMade || one.minutes === null) return refused(line, 'contactMade', 'Nobody was reached, so there was no visit.')
    const volunteerId = mentors.get(one.volunteer.toLowerCase())
    if (!volunteerId) return refused(line, 'volunteer', 'There is no volunteer with this e-mail address or reference in the organisation.')
    const familyId = families.get(one.family.toLowerCase())
    if (!familyId) return refused(line, 'family', 'There is no family with this reference. Import the families first.')
    const matchId = pairs.get(`${volunteerId} ${familyId}`)
    if (!matchId) return refused(line, '', 'This volunteer and this family have not been matched. Record the match first.')
    return { line, state: 'new', made: { ...one, matchId, familyId, volunteerId }, mark, warnings }
  })
}

async function volunteersNamed({ db, organisationId, blind }: Judging, names: readonly string[]): Promise<Map<string, string>> {
  const nameOf = new Map(names.map((name) => name.toLowerCase()).map((name) => [name.includes('@') ? blind('volunteers.email', name) : name.toUpperCase(), name]))
  const ids = new Map<string, string>()
  for (const some of inParts([...nameOf.keys()])) {
    const rows = await db
      .select({ id: volunteers.id, reference: volunteers.reference, emailIndex: volunteers.emailIndex })
      .from(volunteers)
      .where(and(eq(volunteers.organisationId, organisationId), inOneOf(some)))
    for (const { id, reference, emailIndex } of rows) {
      const name = nameOf.get(emailIndex ?? '') ?? nameOf.get(reference)
      if (name) ids.set(name, id)
    }
  }
  return ids
}

const inOneOf = (keys: string[]) => or(inArray(volunteers.emailIndex, keys), inArray(volunteers.reference, keys))

async function familiesNamed({ db, organisationId, blind }: Judging, names: readonly string[]): Promise<Map<string, string>> {
  const nameOf = new Map<string, string>()
  for (const name of names) {
    const [fingerprint] = identitiesOf('families', { reference: name } as FamilyRecord)
    nameOf.set(blind('imports', fingerprint), name.toLowerCase())
  }
  const imported = await subjectsOfMarks(db, 'families', organisationId, [...nameOf.keys()])
  const ids = new Map([...imported].map(([mark, id]) => [nameOf.get(mark) ?? '', id]))
  for (const some of inParts(names.map((name) => name.toUpperCase()))) {
    const rows = await db
      .select({ id: families.id, reference: families.reference })
      .from(families)
      .where(and(eq(families.organisationId, organisationId), inArray(families.reference, some)))
    for (const { id, reference } of rows) ids.set(reference.toLowerCase(), id)
  }
  return ids
}

/** The match of each pair, by `volunteer family`; of several, the one proposed last. */
async function matchesOf({ db }: Judging, volunteerIds: readonly string[]): Promise<Map<string, string>> {
  const pairs = new Map<string, string>()
  for (const some of inParts([...new Set(volunteerIds)])) {
    const rows = await db
      .select({ id: matches.id, volunteerId: matches.volunteerId, familyId: matches.familyId })
      .from(matches)
      .where(inArray(matches.volunteerId, some))
      .orderBy(desc(matches.proposedOn), desc(matches.id))
    for (const { id, volunteerId, familyId } of rows.toReversed()) pairs.set(`${volunteerId} ${familyId}`, id)
  }
  return pairs
}
