import { confirmImport, importPreview, mapColumns, sendFile } from '#app/domain/imports/index.ts'
import { prepareData } from '#app/first-start.server.ts'
import type { Actor, Relation } from '#app/kernel/actor.ts'
import { builders } from './builders.ts'
import { sample } from './csv/samples.ts'
import type { World } from './world.ts'

type Kind = 'volunteers' | 'families' | 'visits'

/** The lines of a CSV file as bytes. */
export const csv = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))

/** The founding programme, one partner in it, and its coordinator at a desk with files. */
export async function anImportDesk(w: World) {
  await prepareData(w.platform)
  const build = builders(w)
  const organisation = await build.organisation({ name: 'Colchester Befriending' })
  const { id: coordinatorId } = await build.account('Maryam Siddiqui')
  const coordinates = (rest: Partial<Relation> = {}): Relation => ({
    kind: 'coordinates',
    organisation: organisation.id,
    ...rest,
  })
  await build.relation(coordinatorId, 'coordinates', { organisationId: organisation.id })
  const coordinator = w.actor(coordinatorId, coordinates())

  const desk = {
    build,
    organisation,
    coordinatorId,
    coordinator,
    coordinates,

    /** Sends a file, given as bytes or as the name of a sample. */
    send: (importKind: Kind, file: Uint8Array | string, by: Actor = coordinator) =>
      w.execute(sendFile, by, {
        organisationId: organisation.id,
        importKind,
        fileName: typeof file === 'string' ? file : 'list.csv',
        file: Buffer.from(typeof file === 'string' ? sample(file) : file).toString('base64'),
      }),

    preview: (importFileId: string, by: Actor = coordinator) => w.ask(importPreview, by, { importFileId }),

    /** Says what the columns mean: as they were guessed, but for what is told here. */
    async map(
      importFileId: string,
      changes: { columns?: Record<string, string>; dateOrder?: 'dmy' | 'mdy'; districtId?: string } = {},
    ) {
      const { fields, dateOrder, version } = await desk.preview(importFileId)
      const guessed = Object.fromEntries(fields.map(({ key, column }) => [key, String(column ?? '')]))
      return w.execute(mapColumns, coordinator, {
        importFileId,
        version,
        dateOrder: dateOrder === 'ask' ? 'dmy' : dateOrder,
        ...changes,
        columns: { ...guessed, ...changes.columns },
      })
    },

    /** Imports a file that was sent, and tells how many rows were new, known and left out. */
    async confirm(importFileId: string) {
      const { version } = await desk.preview(importFileId)
      await w.execute(confirmImport, coordinator, { importFileId, version })
      return (await desk.preview(importFileId)).counts
    },

    /** Sends and imports a file as its columns are guessed. */
    async import(importKind: Kind, file: Uint8Array | string) {
      return desk.confirm(await desk.send(importKind, file))
    },
  }
  return desk
}
