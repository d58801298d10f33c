import { hashPassword } from '#app/auth/passwords.server.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { accounts, relations } from '#db/schema/index.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import { demoAccounts } from '../demo-accounts.mjs'
import { LEILA, LEILA_EMAIL } from './leading-volunteers.ts'
import { COLNE, HARBOUR } from './organisations.ts'
import { writeRows } from './write-rows.ts'
import type { Writing } from './writing.ts'

const at = (name: string) => `${name}@demo.alongside.example`

/** The address by which a database is known to hold the demo. */
export const COORDINATOR_EMAIL = at('coordinator')

type Relation = Pick<typeof relations.$inferInsert, 'kind' | 'organisationId' | 'volunteerId' | 'familyId'>
type Colleague = { readonly name: string; readonly email: string; readonly relations: readonly Relation[] }

const coordinates = (organisationId: string): Relation => ({ kind: 'coordinates', organisationId })

const colleagues = {
  host: { name: 'Maryam Siddiqui', email: COORDINATOR_EMAIL, relations: [coordinates(HOST_ID)] },
  colne: { name: 'Duncan Frayling', email: at('duncan.frayling'), relations: [coordinates(COLNE)] },
  harbour: { name: 'Ros Tideswell', email: at('ros.tideswell'), relations: [coordinates(HARBOUR)] },
  partner: {
    name: 'Stella Quartey',
    email: at('partner'),
    relations: [{ kind: 'reports_for', organisationId: COLNE }],
  },
  manager: { name: 'Helen Oduya', email: at('manager'), relations: [{ kind: 'manages' }] },
  supervisor: { name: 'Colin Tate', email: at('supervisor'), relations: [] },
  safeguarding: { name: 'Ngozi Adeyemi', email: at('safeguarding'), relations: [{ kind: 'safeguards' }] },
  board: { name: 'Alan Thorogood', email: at('board'), relations: [{ kind: 'governs' }] },
  admin: { name: 'Priya Raman', email: at('admin'), relations: [{ kind: 'administers' }] },
  east: { name: 'Joanne Pike', email: at('keyworker'), relations: [] },
  south: { name: 'Dean Cutmore', email: at('dean.cutmore'), relations: [] },
  west: { name: 'Farida Aziz', email: at('farida.aziz'), relations: [] },
} as const satisfies Record<string, Colleague>

/** Nobody who is invented may be called like them. */
export const colleagueNames = Object.values(colleagues).map(({ name }) => name)

type Colleagues = Readonly<Record<keyof typeof colleagues, string>>

/** Who answers for what, by the ids of their accounts. */
export type Staff = {
  coordinatorOf(organisationId: string): string
  keyWorkerOf(districtId: string): string
  /** Who supervises the mentors of the host organisation. */
  readonly supervisorId: string
}

/** Gives the colleagues of the demo their accounts and what they are to the records. */
export async function writeStaff(writing: Writing, passwordHash: string): Promise<Staff> {
  const ids = {} as Record<keyof typeof colleagues, string>
  for (const [key, colleague] of Object.entries(colleagues))
    ids[key as keyof typeof colleagues] = await writeAccount(writing, 'staff', colleague, passwordHash)
  return staffOf(ids)
}

/** Lets the volunteer of the demo sign in as themselves. */
export function writeVolunteerAccount(
  writing: Writing,
  volunteerId: string,
  passwordHash: string,
): Promise<string> {
  const self = { name: LEILA, email: LEILA_EMAIL, relations: [{ kind: 'volunteers', volunteerId }] } as const
  return writeAccount(writing, 'volunteer', self, passwordHash)
}

/** Lets the carer of the family that the volunteer visits sign in. */
export function writeFamilyAccount(
  writing: Writing,
  { id, carer }: { readonly id: string; readonly carer: { readonly firstName: string } },
  passwordHash: string,
): Promise<string> {
  const member = {
    name: carer.firstName,
    email: at('family'),
    relations: [{ kind: 'belongs_to', familyId: id }],
  } as const
  return writeAccount(writing, 'family', member, passwordHash)
}

/** One hash for all, since making it is slow on purpose. */
export const hashDemoPassword = () => hashPassword(demoAccounts.password)

function staffOf(ids: Colleagues): Staff {
  const eastern = ['tendring', 'colchester', 'braintree', 'maldon']
  const southern = ['basildon', 'castle-point', 'rochford', 'chelmsford']
  return {
    supervisorId: ids.supervisor,
    coordinatorOf: (organisationId) =>
      organisationId === COLNE ? ids.colne : organisationId === HARBOUR ? ids.harbour : ids.host,
    keyWorkerOf: (districtId) =>
      eastern.includes(districtId) ? ids.east : southern.includes(districtId) ? ids.south : ids.west,
  }
}

async function writeAccount(
  { tx, now, today, newId, lock, blind }: Writing,
  kind: 'staff' | 'volunteer' | 'family',
  { name, email, relations: held }: Colleague,
  passwordHash: string,
): Promise<string> {
  const id = newId()
  await writeRows(tx, accounts, [
    {
      id,
      kind,
      displayName: name,
      email: await lock({ kind: 'account', id }, accounts.email, id, email),
      emailIndex: blind('accounts.email', email),
      passwordHash,
      createdAt: now,
    },
  ])
  const fromOn: Day = addDays(today, -365)
  const rows = held.map((relation) => ({
    ...relation,
    id: newId(),
    accountId: id,
    fromOn,
    grantedBy: 'service',
    recordedAt: now,
  }))
  await writeRows(tx, relations, rows)
  return id
}
