import { and, asc, eq, exists, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Day } from '#app/kernel/day.ts'
import { cursor, id } from '#app/kernel/inputs.ts'
import { keyset } from '#app/kernel/keyset.ts'
import { type Asking, defineList } from '#app/kernel/query.ts'
import { reach } from '#app/kernel/records.ts'
import { accounts, families, organisations, relations, volunteers } from '#db/schema/index.ts'
import { account } from '../people/records.ts'
import { type AccountState, accountStates, type StaffRole, staffRoles } from './vocabulary.ts'

/** Accounts on one page of the list. */
const PAGE = 50

const byName = keyset('rising', [accounts.displayName, 'text'], [accounts.id, 'text'])

/** The accounts of staff by name, with what each is to the programme today. */
export const colleagues = defineList({
  name: 'access.colleagues',
  action: 'access.see-accounts',
  on: null,
  input: z.object({
    state: z.enum(accountStates).optional(),
    role: z.enum(staffRoles).optional(),
    organisation: id.optional(),
    cursor,
  }),
  reveals: {
    accountId: 'T1',
    displayName: 'T1',
    state: 'T1',
    roles: 'T1',
    keyWorks: 'T1',
    supervises: 'T1',
  },
  async run({ db, actor, kinds, input, today }) {
    const found = await db
      .select({
        id: accounts.id,
        displayName: accounts.displayName,
        passwordHash: accounts.passwordHash,
        disabledAt: accounts.disabledAt,
        keyWorks: isSo(
          db.select({ id: families.id }).from(families).where(eq(families.keyWorkerId, accounts.id)),
        ),
        supervises: isSo(
          db.select({ id: volunteers.id }).from(volunteers).where(eq(volunteers.supervisorId, accounts.id)),
        ),
      })
      .from(accounts)
      .where(
        and(
          reach(account, actor, kinds),
          eq(accounts.kind, 'staff'),
          inState(input.state),
          holding(db, input, today),
          byName.after(input.cursor),
        ),
      )
      .orderBy(...byName.order)
      .limit(PAGE + 1)
    const { rows: shown, next } = byName.cut(found, PAGE, (row) => [row.displayName, row.id])
    const roles = await rolesOf(
      db,
      shown.map((row) => row.id),
      today,
    )
    return {
      rows: shown.map((row) => ({
        accountId: row.id,
        displayName: row.displayName,
        state: stateOf(row),
        roles: roles.filter(({ accountId }) => accountId === row.id),
        keyWorks: Boolean(row.keyWorks),
        supervises: Boolean(row.supervises),
      })),
      next,
    }
  },
})

/** How far an account is. A closed one is closed, whether or not it was ever used. */
export const stateOf = (row: { passwordHash: string | null; disabledAt: Date | null }): AccountState =>
  row.disabledAt ? 'closed' : row.passwordHash ? 'active' : 'invited'

/** Whether a question has any answer, asked along with each row. */
const isSo = (answers: Parameters<typeof exists>[0]) => sql`${exists(answers)}`

function inState(state: AccountState | undefined): SQL | undefined {
  if (state === 'closed') return isNotNull(accounts.disabledAt)
  if (state === undefined) return undefined
  const password = state === 'active' ? isNotNull(accounts.passwordHash) : isNull(accounts.passwordHash)
  return and(isNull(accounts.disabledAt), password)
}

/** Relations that hold on a day. */
export const holdsOn = (on: Day) =>
  and(lte(relations.fromOn, on), or(isNull(relations.toOn), gte(relations.toOn, on)))

type Wanted = { role?: StaffRole | undefined; organisation?: string | undefined }

function holding(db: Asking['db'], { role, organisation }: Wanted, on: Day): SQL | undefined {
  if (!role && !organisation) return undefined
  return exists(
    db
      .select({ id: relations.id })
      .from(relations)
      .where(
        and(
          eq(relations.accountId, accounts.id),
          holdsOn(on),
          role ? eq(relations.kind, role) : undefined,
          organisation ? eq(relations.organisationId, organisation) : undefined,
        ),
      ),
  )
}

async function rolesOf(db: Asking['db'], ids: readonly string[], on: Day) {
  if (ids.length === 0) return []
  const rows = await db
    .select({ accountId: relations.accountId, role: relations.kind, organisation: organisations.name })
    .from(relations)
    .leftJoin(organisations, eq(organisations.id, relations.organisationId))
    .where(and(inArray(relations.accountId, [...ids]), inArray(relations.kind, [...staffRoles]), holdsOn(on)))
    .orderBy(asc(relations.fromOn), asc(relations.id))
  return rows.map((row) => ({ ...row, role: row.role as StaffRole }))
}
