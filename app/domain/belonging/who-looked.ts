import { and, eq, exists, inArray, like, ne, not, notExists, sql } from 'drizzle-orm'
import { z } from 'zod'
import { held } from '#app/kernel/actor.ts'
import { dayOf } from '#app/kernel/day.ts'
import { cursor } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { type Asking, defineList } from '#app/kernel/query.ts'
import { accounts, auditRows, families, relations, volunteers } from '#db/schema/index.ts'
import { looksByDay, partShownBy, type ReaderRole, readerRoles } from './look-rules.ts'
import { firstNameIn } from './shown-rules.ts'

/** Entries of the log behind one page: several of them make one line, because a page is read in parts. */
const ENTRIES = 100

const latestFirst = keyset('falling', [auditRows.at, 'instant'], [auditRows.id, 'text'])

/**
 * Who has looked at a family's record, newest first: one line for each person and day. Looks by the family itself
 * are left out, and so are those of the safeguarding lead: that a concern exists must not show here.
 */
export const whoLooked = defineList({
  name: 'belonging.who-looked',
  action: 'belonging.see-own',
  on: null,
  input: z.object({ cursor }),
  reveals: { lookId: 'T1', lookedOn: 'T1', name: 'T2', role: 'T1', parts: 'T1' },
  async run({ db, actor, input }) {
    const own = held(actor, 'belongs_to').flatMap(({ family }) => family ?? [])
    const found = await db
      .select({
        id: auditRows.id,
        at: auditRows.at,
        readerId: auditRows.actorId,
        query: auditRows.name,
        name: accounts.displayName,
        kind: accounts.kind,
      })
      .from(auditRows)
      .innerJoin(accounts, eq(accounts.id, auditRows.actorId))
      .where(
        and(
          inArray(auditRows.familyId, own),
          eq(auditRows.kind, 'read'),
          ne(accounts.kind, 'family'),
          not(like(auditRows.name, 'safeguarding.%')),
          notExists(
            db
              .select({ id: relations.id })
              .from(relations)
              .where(and(eq(relations.accountId, auditRows.actorId), eq(relations.kind, 'safeguards'))),
          ),
          latestFirst.after(input.cursor),
        ),
      )
      .orderBy(...latestFirst.order)
      .limit(ENTRIES + 1)
    const { rows: shown, next } = latestFirst.cut(found, ENTRIES, (row) => [row.at, row.id])
    const roles = await rolesOf(
      db,
      own,
      shown.map(({ readerId }) => readerId),
    )
    const looks = shown.map(({ id, at, readerId, query, name, kind }) => ({
      lookId: id,
      lookedOn: dayOf(at),
      readerId,
      name: kind === 'volunteer' ? firstNameIn(name) : name,
      role: kind === 'volunteer' ? ('volunteers' as const) : (roles.get(readerId) ?? null),
      part: partShownBy(query),
    }))
    return { rows: looksByDay(looks), next }
  },
})

/** What each reader is to the programme: the family's key worker, or the first in order of what else they are. */
async function rolesOf(
  db: Asking['db'],
  familyIds: readonly string[],
  readerIds: readonly string[],
): Promise<Map<string, ReaderRole>> {
  const supervised = db
    .select({ id: volunteers.id })
    .from(volunteers)
    .where(eq(volunteers.supervisorId, accounts.id))
  const rows = await db
    .select({
      readerId: accounts.id,
      kind: relations.kind,
      keyWorks: families.id,
      supervises: sql<number>`case when ${exists(supervised)} then 1 else 0 end`.mapWith(Number),
    })
    .from(accounts)
    .leftJoin(relations, eq(relations.accountId, accounts.id))
    .leftJoin(families, and(eq(families.keyWorkerId, accounts.id), inArray(families.id, [...familyIds])))
    .where(inArray(accounts.id, [...new Set(readerIds)]))
  const roles = new Map<string, ReaderRole>()
  for (const role of readerRoles.toReversed())
    for (const { readerId, kind, keyWorks, supervises } of rows) {
      const follows = (role === 'key_works' && keyWorks) || (role === 'supervises' && supervises)
      if (kind === role || follows) roles.set(readerId, role)
    }
  return roles
}
