import { and, asc, eq, inArray, isNull, notInArray } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { type Asking, defineQuery } from '#app/kernel/query.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import { accounts, districts, families, organisations, relations, volunteers } from '#db/schema/index.ts'
import { stillCarried } from '../handover/index.ts'
import { account } from '../people/records.ts'
import { stateOf } from './colleagues.ts'
import { type StaffRole, staffRoles } from './vocabulary.ts'

/**
 * One colleague's account, with every role it has or had, and how many families and volunteers lean on it.
 *
 * @throws Refused `not-found` for a volunteer's or a family's account
 */
export const colleague = defineQuery({
  name: 'access.colleague',
  action: 'access.see-accounts',
  on: account,
  input: z.object({ accountId: id }),
  reveals: {
    accountId: 'T1',
    displayName: 'T1',
    email: 'T2',
    state: 'T1',
    createdAt: 'T1',
    own: 'T1',
    roles: 'T1',
    familiesKeyWorked: 'T1',
    volunteersSupervised: 'T1',
    stillCarries: 'T1',
    version: 'T1',
  },
  async run({ db, account: row, actor, today }) {
    if (row.kind !== 'staff') throw new Refused('not-found', 'There is no such account.')
    return {
      accountId: row.id,
      displayName: row.displayName,
      email: locked(accounts.email, row.id, row.email),
      state: stateOf(row),
      createdAt: row.createdAt,
      own: row.id === actor.accountId,
      roles: await rolesOf(db, row.id, today),
      familiesKeyWorked: await db.$count(
        families,
        and(eq(families.keyWorkerId, row.id), notInArray(families.stage, ['closed', 'signposted'])),
      ),
      volunteersSupervised: await db.$count(
        volunteers,
        and(eq(volunteers.supervisorId, row.id), isNull(volunteers.leftOn)),
      ),
      stillCarries: await stillCarriedBy(db, row.id),
      version: row.version,
    }
  },
})

/** How much they look after as a coordinator, of each kind: all that has to be handed over when they leave. */
async function stillCarriedBy(db: Asking['db'], accountId: string) {
  const [counts] = await db.select(stillCarried(db)).from(accounts).where(eq(accounts.id, accountId))
  return counts ?? { volunteer: 0, family: 0, match: 0, action: 0 }
}

async function rolesOf(db: Asking['db'], accountId: string, today: string) {
  const rows = await db
    .select({
      relationId: relations.id,
      role: relations.kind,
      organisation: organisations.name,
      district: districts.name,
      fromOn: relations.fromOn,
      toOn: relations.toOn,
    })
    .from(relations)
    .leftJoin(organisations, eq(organisations.id, relations.organisationId))
    .leftJoin(districts, eq(districts.id, relations.districtId))
    .where(and(eq(relations.accountId, accountId), inArray(relations.kind, [...staffRoles])))
    .orderBy(asc(relations.fromOn), asc(relations.id))
  return rows.map((row) => ({
    ...row,
    role: row.role as StaffRole,
    holds: row.toOn === null || row.toOn >= today,
  }))
}
