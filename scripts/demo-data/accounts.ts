import { hashPassword } from '#app/auth/passwords.server.ts'
import { inviteColleague } from '#app/domain/access/index.ts'
import type { StaffRole } from '#app/domain/access/vocabulary.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import { demoAccounts } from '#scripts/demo-accounts.mjs'
import { letManagerIn } from './no-command-yet.ts'
import { COLNE, HARBOUR } from './organisations.ts'
import { addPartners } from './partners.ts'
import { addressBook, fullName } from './people.ts'
import type { Acting } from './replay.ts'
import type { Scene } from './scene.ts'
import type { Colleagues } from './staff.ts'

const at = (name: string) => `${name}@demo.alongside.example`

/** The address by which a database is known to hold the demo. */
export const COORDINATOR_EMAIL = at('coordinator')

/** What somebody is to the programme, for an organisation or for all of it. */
type Role = { readonly role: StaffRole; readonly organisationId?: string }

/** Somebody who can sign in, before they are invited. */
export type Account = {
  readonly kind: 'staff' | 'volunteer' | 'family'
  readonly name: string
  readonly email: string
  readonly role?: Role
}

const staff = (name: string, email: string, role?: Role): Account => ({
  kind: 'staff',
  name,
  email,
  ...(role ? { role } : {}),
})
const coordinates = (organisationId: string): Role => ({ role: 'coordinates', organisationId })
const reportsFor = (organisationId: string): Role => ({ role: 'reports_for', organisationId })
const supervises = (organisationId: string): Role => ({ role: 'supervises', organisationId })

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
  manager: staff('Helen Oduya', at('manager'), { role: 'manages' }),
  others: [
    staff('Ngozi Adeyemi', at('safeguarding'), { role: 'safeguards' }),
    staff('Alan Thorogood', at('board'), { role: 'governs' }),
    staff('Priya Raman', at('admin'), { role: 'administers' }),
  ],
}

/** Nobody who is invented may be called like them. */
export const colleagueNames = [
  ...named.hosts,
  ...named.coordinators.values(),
  ...named.reporters.values(),
  ...named.keyWorkers,
  ...named.supervisors,
  named.manager,
  ...named.others,
].map(({ name }) => name)

type Needed = {
  readonly scene: Scene
  readonly hosts: number
  readonly keyWorkers: number
  /** The organisation of each supervisor. */
  readonly supervisedFor: readonly string[]
}

/** Lets the manager in, who invites everybody else with a task. */
export async function inviteColleagues(acting: Acting, { scene, ...needed }: Needed): Promise<Colleagues> {
  const addressOf = addressBook()
  const another = (role?: Role): Account => {
    const person = scene.newPerson()
    return staff(
      fullName(person),
      addressOf(person).replace('@example.org', '@staff.alongside.example'),
      role,
    )
  }
  const upTo = (known: readonly Account[], howMany: number, role?: Role) => [
    ...known,
    ...Array.from({ length: Math.max(0, howMany - known.length) }, () => another(role)),
  ]
  const partners = scene.organisations.filter(({ id }) => id !== HOST_ID).map(({ id }) => id)
  const managerId = await letManagerIn(acting, named.manager)
  const invite = (all: readonly Account[]) => inviteAll(acting, managerId, all)
  await addPartners(acting, scene, managerId)

  const [leadId = ''] = await invite(named.others)
  const reporters = await invite(partners.map((id) => named.reporters.get(id) ?? another(reportsFor(id))))
  const coordinators = await invite(
    partners.map((id) => named.coordinators.get(id) ?? another(coordinates(id))),
  )
  const supervisors = await invite(
    needed.supervisedFor.map((id, index) => {
      const known = named.supervisors[index]
      return known ? { ...known, role: supervises(id) } : another(supervises(id))
    }),
  )
  return {
    managerId,
    leadId,
    reporters: new Map(partners.map((id, index) => [id, reporters[index] ?? ''])),
    hosts: await invite(upTo(named.hosts, needed.hosts, coordinates(HOST_ID))),
    keyWorkers: await invite(upTo(named.keyWorkers, needed.keyWorkers)),
    supervisors,
    partners: new Map(partners.map((id, index) => [id, coordinators[index] ?? ''])),
  }
}

async function inviteAll({ give }: Acting, by: string, all: readonly Account[]): Promise<string[]> {
  const ids: string[] = []
  for (const { name, email, role } of all)
    ids.push(await give(by, inviteColleague, { displayName: name, email, ...role }))
  return ids
}

/** The account of the carer of a family, who signs in. */
export const accountOfFamily = ({ carer }: { readonly carer: { readonly firstName: string } }): Account => ({
  kind: 'family',
  name: carer.firstName,
  email: at('family'),
})

/** One hash for all, since making it is slow on purpose. */
export const hashDemoPassword = () => hashPassword(demoAccounts.password)
