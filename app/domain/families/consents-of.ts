import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Day } from '#app/kernel/day.ts'
import type { Asking } from '#app/kernel/query.ts'
import type { Reader } from '#db/client.ts'
import { consents } from '#db/schema/index.ts'
import { type Consent, consentInForce } from './consent.ts'
import type { ConsentKind } from './vocabulary.ts'

const AT_ONCE = 500

/** Every consent that these families ever gave, of all kinds or of one, with the days, by family. */
export async function consentsOf(
  db: Reader,
  familyIds: readonly string[],
  kind?: ConsentKind,
): Promise<Map<string, (Consent & { id: string })[]>> {
  const found = new Map<string, (Consent & { id: string })[]>(familyIds.map((id) => [id, []]))
  for (let start = 0; start < familyIds.length; start += AT_ONCE) {
    const rows = await db
      .select({
        id: consents.id,
        familyId: consents.familyId,
        kind: consents.kind,
        givenOn: consents.givenOn,
        withdrawnOn: consents.withdrawnOn,
      })
      .from(consents)
      .where(
        and(
          inArray(consents.familyId, familyIds.slice(start, start + AT_ONCE)),
          kind && eq(consents.kind, kind),
        ),
      )
      .orderBy(asc(consents.givenOn), asc(consents.id))
    for (const { familyId, ...consent } of rows) found.get(familyId)?.push(consent)
  }
  return found
}

/** Whether a family's consent to share its profile for mentoring holds on a day. */
export async function sharesForMentoring(db: Reader, familyId: string, on: Day): Promise<boolean> {
  const given = await consentsOf(db, [familyId], 'sharing_for_mentoring')
  return consentInForce(given.get(familyId) ?? [], 'sharing_for_mentoring', on)
}

/** Every consent one family ever gave; the questions of one page load them once. */
export async function ownConsents({ db, once }: Pick<Asking, 'db' | 'once'>, familyId: string) {
  const given = await once(`consents ${familyId}`, () => consentsOf(db, [familyId]))
  return given.get(familyId) ?? []
}
