import { hashPassword } from '#app/auth/passwords.server.ts'
import { addDays } from '#app/kernel/day.ts'
import { accounts, relations } from '#db/schema/index.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import { demoAccounts } from '#scripts/demo-accounts.mjs'
import { COLNE, HARBOUR } from './organisations.ts'
import { addressBook, fullName } from './people.ts'
import type { Scene } from './scene.ts'
import type { Colleagues } from './staff.ts'
import type { InventedVolunteer } from './volunteers.ts'
import { writeRows } from './write-rows.ts'
import type { Writing } from './writing.ts'

const at = (name: string) => `${name}@demo.alongside.example`

/** The address by which a database is known to hold the demo. */
export const COORDINATOR_EMAIL = at('coordinator')

type Relation = Pick<typeof relations.$inferInsert, 'kind' | 'organisationId' | 'volunteerId' | 'familyId'>

/** Somebody who can sign in, before their account is stored. */
export type Account = {
  readonly kind: 'staff' | 'volunteer' | 'family'
  readonly name: string
  readonly email: string
  readonly relations: readonly Relation[]
}

const staff = (name: string, email: string, ...held: Relation[]): Account => ({
  kind: 'staff',
  name,
  email,
  relations: held,
})
const coordinates = (organisationId: string): Relation => ({ kind: 'coordinates', organisationId })
const reportsFor = (organisationId: string): Relation => ({ kind: 'reports_for', organisationId })

/** Colleagues with names of their own. The first of each task is one who signs in. */
const named = {
  hosts: [staff('Maryam Siddiqui', COORDINATOR_EMAIL, coordinates(HOST_ID))],
  coordinators: new Map([
    [COLNE, staff('Duncan Frayling', at('duncan.frayling'), coordinates(COLNE))],
    [HARBOUR, staff('Ros Tideswell', at('ros.tideswell'), coordinates(HARBOUR))],
  ]),
  reporters: new Map([[COLNE, staff('Stella Quartey', at('partner'), reportsFor(COLNE))]]),
  keyWorkers: [
    staff('Joanne Pike', at('keyworker')),
    staff('Dean Cutmore', at('dean.cutmore')),
    staff('Farida Aziz', at('farida.aziz')),
  ],
  supervisors: [staff('Colin Tate', at('supervisor'))],
  others: [
    staff('Helen Oduya', at('manager'), { kind: 'manages' }),
    staff('Ngozi Adeyemi', at('safeguarding'), { kind: 'safeguards' }),
    staff('Alan Thorogood', at('board'), { kind: 'governs' }),
    staff('Priya Raman', at('admin'), { kind: 'administers' }),
  ],
}

/** Nobody who is invented may be called like them. */
export const colleagueNames = [
  ...named.hosts,
  ...named.coordinators.values(),
  ...named.reporters.values(),
  ...named.keyWorkers,
  ...named.supervisors,
  ...named.others,
].map(({ name }) => name)

type Needed = {
  readonly scene: Scene
  readonly hosts: number
  readonly keyWorkers: number
  readonly supervisors: number
  readonly mentors: readonly InventedVolunteer[]
}

/** Gives everybody with a task their account, and all the mentors theirs. */
export async function writeColleagues(
  writing: Writing,
  { scene, mentors, ...needed }: Needed,
  passwordHash: string,
): Promise<Colleagues> {
  const addressOf = addressBook()
  const another = (held: readonly Relation[] = []): Account => {
    const person = scene.newPerson()
    return staff(
      fullName(person),
      addressOf(person).replace('@example.org', '@staff.alongside.example'),
      ...held,
    )
  }
  const upTo = (known: readonly Account[], howMany: number, ...held: Relation[]) => [
    ...known,
    ...Array.from({ length: Math.max(0, howMany - known.length) }, () => another(held)),
  ]
  const partners = scene.organisations.filter(({ id }) => id !== HOST_ID).map(({ id }) => id)
  const write = (all: readonly Account[]) => writeAccounts(writing, all, passwordHash)

  const [managerId = ''] = await write(named.others)
  const reporters = await write(partners.map((id) => named.reporters.get(id) ?? another([reportsFor(id)])))
  const coordinators = await write(
    partners.map((id) => named.coordinators.get(id) ?? another([coordinates(id)])),
  )
  const mentorIds = await write(mentors.map(accountOfMentor))
  return {
    managerId,
    reporters: new Map(partners.map((id, index) => [id, reporters[index] ?? ''])),
    hosts: await write(upTo(named.hosts, needed.hosts, coordinates(HOST_ID))),
    keyWorkers: await write(upTo(named.keyWorkers, needed.keyWorkers)),
    supervisors: await write(upTo(named.supervisors, needed.supervisors)),
    partners: new Map(partners.map((id, index) => [id, coordinators[index] ?? ''])),
    mentors: new Map(mentors.map(({ id }, index) => [id, mentorIds[index] ?? ''])),
  }
}

const accountOfMentor = ({ id, displayName, email }: InventedVolunteer): Account => ({
  kind: 'volunteer',
  name: displayName,
  email,
  relations: [{ kind: 'volunteers', volunteerId: id }],
})

/** The account of the carer of a family, who signs in. */
export const accountOfFamily = ({
  id,
  carer,
}: {
  readonly id: string
  readonly carer: { readonly firstName: string }
}): Account => ({
  kind: 'family',
  name: carer.firstName,
  email: at('family'),
  relations: [{ kind: 'belongs_to', familyId: id }],
})

/** One hash for all, since making it is slow on purpose. */
export const hashDemoPassword = () => hashPassword(demoAccounts.password)

/** Stores accounts, and what they have been to the records for a year. */
export async function writeAccounts(
  { tx, now, today, newId, lock, blind }: Writing,
  all: readonly Account[],
  passwordHash: string,
): Promise<string[]> {
  const ids = all.map(() => newId())
  const rows: (typeof accounts.$inferInsert)[] = []
  const held: (typeof relations.$inferInsert)[] = []
  for (const [index, account] of all.entries()) {
    const id = ids[index] ?? ''
    rows.push({
      id,
      kind: account.kind,
      displayName: account.name,
      email: await lock({ kind: 'account', id }, accounts.email, id, account.email),
      emailIndex: blind('accounts.email', account.email),
      passwordHash,
      createdAt: now,
    })
    for (const relation of account.relations)
      held.push({
        ...relation,
        id: newId(),
        accountId: id,
        fromOn: addDays(today, -365),
        grantedBy: 'service',
        recordedAt: now,
      })
  }
  await writeRows(tx, accounts, rows)
  await writeRows(tx, relations, held)
  return ids
}
