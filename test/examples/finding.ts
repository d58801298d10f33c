import { relationKinds } from '#app/kernel/actor.ts'
import { exports, savedLists } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A volunteer and a family in a match, and everybody who may look for them. */
async function aPairToFind(w: World) {
  const build = builders(w)
  const organisation = await build.organisation()
  const district = await build.district()
  const place = { organisationId: organisation.id, districtId: district.id }
  const volunteer = await build.volunteer({ ...place, displayName: 'Kwame Mensah', stage: 'approved' })
  const family = await build.family({ ...place, familyName: 'Nowak', firstNames: 'Anna' })
  const match = await build.match({ familyId: family.id, volunteerId: volunteer.id, stage: 'active' })
  const related: Example['related'] = {
    coordinates: { kind: 'coordinates', organisation: organisation.id, district: district.id },
    key_works: { kind: 'key_works', family: family.id },
    supervises: { kind: 'supervises', volunteer: volunteer.id },
    manages: { kind: 'manages' },
    safeguards: { kind: 'safeguards' },
  }
  return { volunteer, family, match, related }
}

/** An account for everybody who tries, and what the one that is only signed in keeps. */
async function aKeeper(w: World) {
  for (const kind of relationKinds) await builders(w).account(`Somebody who ${kind}`, { id: `a-${kind}` })
  const accountId = 'a-signed_in'
  const owner = { kind: 'account', id: accountId } as const
  await w.database.write(async (tx) => {
    const lock = (column: Parameters<typeof w.vault.lock>[3], row: string, text: string) =>
      w.vault.lock(tx, w.now(), owner, column, row, text)
    await tx.insert(savedLists).values({
      id: 'kept',
      accountId,
      list: 'families',
      name: await lock(savedLists.name, 'kept', 'Waiting in Tendring'),
      search: await lock(savedLists.search, 'kept', 'district=tendring'),
      createdAt: w.now(),
    })
    await tx.insert(exports).values({
      id: 'file',
      reference: 'E-0900',
      accountId,
      list: 'families',
      search: await lock(exports.search, 'file', ''),
      reason: await lock(exports.reason, 'file', 'For the monthly meeting'),
      requestedAt: w.now(),
    })
  })
  return { coordinates: { kind: 'coordinates', organisation: 'o' }, manages: { kind: 'manages' } } as const
}

const kept = (input: object) => async (w: World) => ({ input, related: await aKeeper(w) })

export const findingExamples = {
  'finding.find': async (w) => {
    const { match, related } = await aPairToFind(w)
    return { input: { q: match.reference }, related }
  },
  'finding.who-is-called': async (w) => ({ input: { q: 'Nowak' }, related: (await aPairToFind(w)).related }),
  'finding.save-list': kept({ name: 'Waiting in Harwich', address: '/families?q=harwich' }),
  'finding.rename-list': kept({ savedListId: 'kept', version: 1, name: 'Waiting' }),
  'finding.delete-list': kept({ savedListId: 'kept' }),
  'finding.saved-lists': kept({}),
  'finding.request-export': kept({ list: 'families', reason: 'For the monthly meeting' }),
  'finding.own-exports': kept({}),
  'finding.export-file': kept({ exportId: 'file' }),
} satisfies Record<string, ExampleOf>
