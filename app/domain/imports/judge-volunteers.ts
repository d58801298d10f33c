import { and, eq, inArray } from 'drizzle-orm'
import { volunteers } from '#db/schema/index.ts'
import { foldName } from '../people/index.ts'
import { identitiesOf } from './identity.ts'
import { inParts, type JudgedRow, known, refused } from './judged-row.ts'
import { type Judging, markOf, placeOf } from './judging.ts'
import { subjectsOfMarks } from './marks.ts'
import type { Finding, ReadRow, VolunteerRecord } from './vocabulary.ts'

/** A volunteer on their way in. */
export type VolunteerToWrite = VolunteerRecord & { readonly districtId: string }

/**
 * Volunteers are known again by an earlier import (e-mail address, or name and date of birth) or by the e-mail
 * address of anybody in the same organisation.
 */
export async function judgeVolunteers(
  judging: Judging,
  rows: readonly ReadRow<VolunteerRecord>[],
): Promise<JudgedRow<VolunteerToWrite>[]> {
  const good = rows.flatMap((row) => ('ok' in row ? [row.ok] : []))
  const marksOf = new Map(
    good.map((one) => [one, identitiesOf('volunteers', one).map((text) => markOf(judging, text))]),
  )
  const imported = await subjectsOfMarks(judging, 'volunteers', [...marksOf.values()].flat())
  const namesAt = await namesByEmail(judging, good)

  return rows.map((row) => {
    if (!('ok' in row)) return refused(row.line, ...row.problems)
    const { ok: one, line, warnings } = row
    const marks = marksOf.get(one) ?? []
    const names = one.email === null ? undefined : namesAt.get(one.email)
    if (names || marks.some((mark) => imported.has(mark))) return known(line, otherName(one, names))
    if (one.organisationId !== null && one.organisationId !== judging.organisationId)
      return refused(line, otherOrganisation)
    const place = placeOf(judging, one.area)
    if ('problem' in place) return refused(line, place.problem)
    return { line, state: 'new', made: { ...one, districtId: place.districtId }, marks, warnings }
  })
}

const otherOrganisation: Finding = {
  field: 'organisation',
  message:
    'The row names another organisation. Import it for that one, or choose no column for the organisation.',
}

const nameOf = (one: VolunteerRecord) => foldName(`${one.firstName} ${one.lastName}`)

/** Couples share addresses: the second of them must not vanish unseen. */
function otherName(one: VolunteerRecord, names: readonly string[] | undefined): Finding[] {
  if (!names || names.includes(nameOf(one))) return []
  const message =
    'This e-mail address is here already, under another name. If this is another person, give each their own.'
  return [{ field: 'email', message }]
}

/** The folded names of the volunteers of the organisation, by those of the file's e-mail addresses that they have. */
async function namesByEmail(
  { db, organisationId, blind }: Judging,
  people: readonly VolunteerRecord[],
): Promise<Map<string, string[]>> {
  const emails = people.flatMap(({ email }) => (email === null ? [] : [email]))
  const emailAt = new Map(emails.map((email) => [blind('volunteers.email', email), email]))
  const names = new Map<string, string[]>()
  for (const indexes of inParts([...emailAt.keys()])) {
    const found = await db
      .select({ index: volunteers.emailIndex, name: volunteers.foldedName })
      .from(volunteers)
      .where(and(eq(volunteers.organisationId, organisationId), inArray(volunteers.emailIndex, indexes)))
    for (const { index, name } of found) {
      const email = emailAt.get(index ?? '') ?? ''
      names.set(email, [...(names.get(email) ?? []), name])
    }
  }
  return names
}
