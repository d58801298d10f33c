import { sendFile } from '#app/domain/imports/index.ts'
import { actorWith } from '#app/kernel/actor.ts'
import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

const FILE = Buffer.from('Name,E-mail,Postcode\nAmira Khan,amira@example.org,CO15 1AB\n').toString('base64')

/** An organisation with a place, and everybody who may import for it. */
async function aPlaceToImportInto(w: World) {
  const build = builders(w)
  const organisation = await build.organisation({ kind: 'host' })
  const district = await build.district()
  await build.outcode('CO15', district.id, 51.8, 1.16)
  const related: Example['related'] = {
    coordinates: { kind: 'coordinates', organisation: organisation.id, district: district.id },
    manages: { kind: 'manages' },
    service: { kind: 'service' },
  }
  return { organisation, related }
}

/** A file of one volunteer, sent and not yet confirmed. */
async function aSentFile(w: World) {
  const { organisation, related } = await aPlaceToImportInto(w)
  const sender = actorWith('sender', [{ kind: 'coordinates', organisation: organisation.id }], w.today())
  const importFileId = await w.execute(sendFile, sender, {
    organisationId: organisation.id,
    importKind: 'volunteers',
    file: FILE,
    fileName: 'volunteers.csv',
  })
  return { importFileId, related }
}

export const importsExamples = {
  'imports.for': async (w) => ({ input: {}, related: (await aPlaceToImportInto(w)).related }),
  'imports.send-file': async (w) => {
    const { organisation, related } = await aPlaceToImportInto(w)
    const input = { organisationId: organisation.id, importKind: 'volunteers', file: FILE, fileName: 'a.csv' }
    return { input, related }
  },
  'imports.preview': async (w) => {
    const { importFileId, related } = await aSentFile(w)
    return { input: { importFileId }, related }
  },
  'imports.history': async (w) => ({ input: {}, related: (await aSentFile(w)).related }),
  'imports.map-columns': async (w) => {
    const { importFileId, related } = await aSentFile(w)
    const columns = { name: '0', email: '1', area: '2' }
    return { input: { importFileId, version: 1, dateOrder: 'dmy', columns }, related }
  },
  'imports.confirm': async (w) => {
    const { importFileId, related } = await aSentFile(w)
    return { input: { importFileId, version: 1 }, related }
  },
} satisfies Record<string, ExampleOf>
