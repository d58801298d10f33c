import { getTableName, is, Table } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { locked } from '#app/kernel/vault.ts'
import * as schema from '#db/schema/index.ts'
import { anImportDesk, csv } from '#test/support/import-desk.ts'
import { type World, world } from '#test/support/world.ts'
import { confirmImport, importFor, importHistory, importPreview, mapColumns, sendFile } from './index.ts'

let w: World
let desk: Awaited<ReturnType<typeof anImportDesk>>
beforeEach(async () => {
  w = await world()
  desk = await anImportDesk(w)
})
afterEach(() => w.close())

const tables = Object.values(schema).filter((one) => is(one, Table)) as unknown as SQLiteTable[]

/** How many rows every table holds. */
async function countRows(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) counts[getTableName(table)] = await w.database.read.$count(table)
  return counts
}

/** The tables whose number of rows has changed since. */
async function changedSince(before: Record<string, number>): Promise<string[]> {
  const after = await countRows()
  return Object.keys(after).filter((name) => after[name] !== before[name])
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const headings = 'Name,E-mail,Postcode'
const ann = 'Ann Cole,ann@example.org,CO1 1AA'

describe('a file that is no list is answered beside the file field, and nothing is written', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const manyRows = csv(headings, ...Array.from({ length: 20_001 }, () => ann))
  test.each<[string, Uint8Array, RegExp]>([
    ['a picture', png, /picture/],
    ['an empty file', new Uint8Array(), /empty/],
    ['spaces alone', csv('', '   ', ''), /empty/],
    ['headings alone', csv(headings), /no rows/],
    ['too many rows', manyRows, /more than 20,000 rows/],
    ['a spreadsheet', Buffer.from('504b0304xl/workbook', 'latin1'), /./],
    ['a quotation mark that is not closed', csv(headings, '"Ann,ann@example.org,CO1 1AA'), /quotation mark/],
  ])('%s', async (_, file, says) => {
    const before = await countRows()
    const sent = desk.send('volunteers', file)
    await expect(sent).rejects.toMatchObject({
      code: 'invalid',
      fields: { file: [expect.stringMatching(says)] },
    })
    expect(await changedSince(before)).toEqual([])
  })
})

describe('a list in an unusual form is read', () => {
  const accents = 'Zoë O’Neill,zoe@example.org,CO1 1AA'
  test.each<[string, Uint8Array]>([
    ['UTF-16', utf16(`${headings}\r\n${accents}\r\n`)],
    ['a byte-order mark', csv(`\ufeff${headings}`, accents)],
    ['semicolons', csv(headings.replaceAll(',', ';'), accents.replaceAll(',', ';'))],
    ['tabs', csv(headings.replaceAll(',', '\t'), accents.replaceAll(',', '\t'))],
    ['Windows-1252', Buffer.from(`${headings}\r\n${accents.replace('’', "'")}`, 'latin1')],
  ])('%s', async (_, file) => {
    expect(await desk.import('volunteers', file)).toEqual({ new: 1, known: 0, refused: 0 })
    const [person] = await w.database.read.select().from(schema.volunteers)
    expect(person?.displayName).toMatch(/^Zoë O[’']Neill$/)
  })

  test('Windows letters and semicolons, with a note to look at the accents', async () => {
    const { notes, counts } = await desk.preview(await desk.send('volunteers', 'semicolons-windows-1252.csv'))
    expect(notes.join(' ')).toContain('older Windows form')
    expect(counts.new).toBeGreaterThan(0)
  })

  test('rows of other lengths than the headings are told of by number, and the others come in', async () => {
    const importId = await desk.send('volunteers', 'ragged.csv')
    await desk.map(importId, { districtId: 'harlow' })
    const { findings } = await desk.preview(importId)
    expect(findings.filter(({ state }) => state === 'refused').map(({ line }) => line)).toEqual([3, 5])
    expect(await desk.confirm(importId)).toEqual({ new: 3, known: 0, refused: 2 })
  })
})

describe('nothing is written before somebody says so', () => {
  const kinds = [
    ['volunteers', 'volunteers.csv'],
    ['families', 'families.csv'],
    ['visits', 'visits.csv'],
  ] as const

  test.each(kinds)(
    'sending a file of %s keeps the file alone, and looking at it changes nothing',
    async (kind, file) => {
      const before = await countRows()
      const importFileId = await desk.send(kind, file)
      expect(await changedSince(before)).toEqual(
        expect.arrayContaining(['imports', 'data_keys', 'audit_rows', 'audit_unsealed']),
      )
      expect((await changedSince(before)).length).toBe(4)

      const sent = await countRows()
      await w.answer(importPreview, desk.coordinator, { importFileId }, 'request')
      expect(await changedSince(sent)).toEqual([])
    },
  )

  test('the file stands in the database encrypted, and is let go once it was imported', async () => {
    const importId = await desk.send('volunteers', csv(headings, ann))
    const kept = async () => (await w.database.read.select().from(schema.imports))[0]?.content
    const content = await kept()
    expect(content).toMatch(/^v1\./)
    await desk.confirm(importId)
    const afterwards = await kept()
    const open =
      afterwards &&
      (await w.vault.open(w.database.read, [locked(schema.imports.content, importId, afterwards)]))
    expect(open).toEqual([''])
  })

  test('and not at all while the columns are not understood', async () => {
    const importFileId = await desk.send('volunteers', csv('Who,Kontakt', 'Ann Cole,ann@example.org'))
    const { unclear, counts, version } = await desk.preview(importFileId)
    expect({ unclear, counts }).toEqual({
      unclear: ['Choose the column with the volunteer’s name.'],
      counts: { new: 0, known: 0, refused: 0 },
    })
    await expect(w.execute(confirmImport, desk.coordinator, { importFileId, version })).rejects.toMatchObject(
      { code: 'invalid' },
    )
  })
})

describe('what the columns mean', () => {
  const file = csv('Who,Kontakt,Where', 'Ann Cole,ann@example.org,CO1 1AA')

  test('is remembered for the next file with the same headings, also that a column was not wanted', async () => {
    await desk.map(await desk.send('volunteers', file), { columns: { name: '0', email: '1', area: '2' } })
    const next = csv('Who,Kontakt,Where', 'Bea Dale,bea@example.org,CM7')
    expect(await desk.import('volunteers', next)).toEqual({ new: 1, known: 0, refused: 0 })

    await desk.map(await desk.send('volunteers', csv(headings, ann)), { columns: { email: '' } })
    const again = await desk.preview(await desk.send('volunteers', csv(headings, ann)))
    expect(again.fields.find(({ key }) => key === 'email')?.column).toBeNull()
    expect(again.staysBehind).toEqual(['E-mail'])
  })

  test('is each organisation’s own', async () => {
    await desk.map(await desk.send('volunteers', file), { columns: { name: '0' } })
    const other = await desk.build.organisation()
    const theirs = w.actor('o', { kind: 'coordinates', organisation: other.id })
    const content = Buffer.from(file).toString('base64')
    const importFileId = await w.execute(sendFile, theirs, {
      organisationId: other.id,
      importKind: 'volunteers',
      file: content,
    })
    expect((await w.ask(importPreview, theirs, { importFileId })).unclear).toHaveLength(1)
  })

  test('cannot leave out what a row must have', async () => {
    const importFileId = await desk.send('volunteers', csv(headings, ann))
    await expect(desk.map(importFileId, { columns: { name: '' } })).rejects.toMatchObject({
      code: 'invalid',
      message: 'Choose the column with the volunteer’s name.',
    })
  })

  test('may be a column that is there, in a district that is there', async () => {
    const importFileId = await desk.send('volunteers', csv(headings, ann))
    await desk.map(importFileId, { columns: { phone: '99' } })
    expect((await desk.preview(importFileId)).fields.find(({ key }) => key === 'phone')?.column).toBeNull()
    await expect(desk.map(importFileId, { districtId: 'atlantis' })).rejects.toMatchObject({
      fields: { districtId: ['Choose a district'] },
    })
  })

  test('is asked where only a person can tell day from month', async () => {
    const importId = await desk.send(
      'volunteers',
      csv(`${headings},Interview`, `${ann},25/04/2026`, 'Bea Dale,bea@example.org,CO1 1AA,04/25/2026'),
    )
    expect(await desk.preview(importId)).toMatchObject({ dateOrder: 'ask', counts: { new: 0, refused: 0 } })
    await desk.map(importId, { dateOrder: 'dmy' })
    expect((await desk.preview(importId)).counts).toEqual({ new: 2, known: 0, refused: 0 })
  })
})

describe('confirming', () => {
  test('twice imports once: the second press is told', async () => {
    const importFileId = await desk.send('volunteers', csv(headings, ann))
    await desk.confirm(importFileId)
    const { version } = await desk.preview(importFileId)
    await expect(w.execute(confirmImport, desk.coordinator, { importFileId, version })).rejects.toMatchObject(
      {
        code: 'conflict',
      },
    )
    expect(await w.database.read.$count(schema.volunteers)).toBe(1)
  })

  test('twice at once, by two people, imports once', async () => {
    const importFileId = await desk.send('volunteers', csv(headings, ann))
    const presses = [1, 2].map(() => w.execute(confirmImport, desk.coordinator, { importFileId, version: 1 }))
    const ended = (await Promise.allSettled(presses)).map(({ status }) => status)
    expect(ended.sort()).toEqual(['fulfilled', 'rejected'])
    expect(await w.database.read.$count(schema.volunteers)).toBe(1)
  })

  test('imports what was seen: after the columns were changed by somebody else it asks to look again', async () => {
    const importFileId = await desk.send('volunteers', csv(headings, ann))
    await desk.map(importFileId, { columns: { email: '' } })
    await expect(
      w.execute(confirmImport, desk.coordinator, { importFileId, version: 1 }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a file that breaks in the middle leaves nothing', async () => {
    await desk.build.volunteer({ reference: 'V-0600' })
    const rows = Array.from({ length: 700 }, (_, index) => `Person ${index},p${index}@example.org,CO1 1AA`)
    const importFileId = await desk.send('volunteers', csv(headings, ...rows))
    const before = await countRows()
    await expect(w.execute(confirmImport, desk.coordinator, { importFileId, version: 1 })).rejects.toThrow()
    expect(await changedSince(before)).toEqual([])
    expect((await desk.preview(importFileId)).confirmed).toBe(false)
  })
})

describe('who may', () => {
  test('a coordinator of another organisation finds nothing, sends nothing, changes nothing', async () => {
    const importFileId = await desk.send('volunteers', csv(headings, ann))
    const stranger = w.actor('s', { kind: 'coordinates', organisation: 'elsewhere' })
    const file = Buffer.from(csv(headings, ann)).toString('base64')
    const organisationId = desk.organisation.id
    const attempts = [
      () => desk.preview(importFileId, stranger),
      () => w.execute(confirmImport, stranger, { importFileId, version: 1 }),
      () => w.execute(mapColumns, stranger, { importFileId, version: 1, dateOrder: 'dmy', columns: {} }),
      () => w.execute(sendFile, stranger, { organisationId, importKind: 'volunteers', file }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not-found' })
    expect((await w.ask(importHistory, stranger, {})).rows).toEqual([])
    expect((await w.ask(importFor, stranger, {})).organisations).toEqual([])
  })

  test('a colleague may take a file over, without seeing its cells', async () => {
    const importFileId = await desk.send('volunteers', csv(headings, ann))
    expect((await desk.preview(importFileId)).samples).toEqual([['Ann Cole', 'ann@example.org', 'CO1 1AA']])
    const colleague = w.actor('colleague', desk.coordinates())
    expect(await desk.preview(importFileId, colleague)).toMatchObject({ samples: [], counts: { new: 1 } })
    await w.execute(confirmImport, colleague, { importFileId, version: 1 })
  })
})

test('the history tells of every file who sent it, when, and what became of it', async () => {
  await desk.import('volunteers', csv(headings, ann, ann.replace('ann@', 'a.cole@'), 'Nobody'))
  w.later(60_000)
  await desk.send('families', 'families.csv')
  const { rows } = await w.ask(importHistory, desk.coordinator, {})
  expect(rows).toMatchObject([
    {
      importKind: 'families',
      fileName: 'families.csv',
      rowsRead: 8,
      confirmedAt: null,
      by: 'Maryam Siddiqui',
    },
    { importKind: 'volunteers', rowsRead: 3, counts: { new: 2, known: 0, refused: 1 } },
  ])
  expect(rows[1]?.confirmedAt).not.toBeNull()
})
