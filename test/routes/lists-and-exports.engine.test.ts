import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loader as exportPage, action as requestFile } from '#app/routes/coordinator/export.tsx'
import { loader as fileLoader } from '#app/routes/coordinator/export-csv.tsx'
import { loader as readyPage } from '#app/routes/coordinator/export-ready.tsx'
import { loader as familiesPage } from '#app/routes/coordinator/families.tsx'
import { loader as matchesPage } from '#app/routes/coordinator/matches.tsx'
import { action as saveAction } from '#app/routes/coordinator/save-list.tsx'
import { action as changeList, loader as listPage } from '#app/routes/coordinator/saved-list.tsx'
import { loader as listsPage } from '#app/routes/coordinator/saved-lists.tsx'
import { exports, savedLists } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** A coordinator at their desk, with a family and a volunteer of theirs, and one of somebody else's. */
async function aDesk(kind: 'coordinates' | 'manages' | 'key_works' = 'coordinates') {
  const build = builders(w)
  await build.programme()
  const organisation = await build.organisation({ name: 'Tendring Families First' })
  const district = await build.district({ name: 'Tendring' })
  const place = { organisationId: organisation.id, districtId: district.id }
  const family = await build.family({ ...place, familyName: '=Nowak', need: { languages: ['Polish'] } })
  const volunteer = await build.volunteer({ ...place, displayName: 'Kwame "Kojo" Mensah, MBE' })
  await build.family({ familyName: 'Elsewhere' })
  await build.volunteer({ displayName: 'Far Away' })
  const maryam = await build.account('Maryam Siddiqui')
  await build.relation(maryam.id, kind, kind === 'coordinates' ? { organisationId: organisation.id } : {})
  const desk = tab(w)
  await desk.signIn(maryam.id)
  return { build, desk, maryam, organisation, family, volunteer, place }
}

describe('a saved list', () => {
  test('keeps the address under a name, for oneself, without the page one was on', async () => {
    const { desk } = await aDesk()
    const address = '/families?show=all&q=Nowak&after=x&district='
    const sent = await desk.send(saveAction, '/lists/save', {}, { intent: 'save', name: 'Nowak', address })
    expect(sent).toMatchObject({ status: 303, location: '/families?show=all&q=Nowak&done=saved' })
    const { data } = await desk.open(familiesPage, '/families')
    expect(data['kept']).toMatchObject({ rows: [{ name: 'Nowak', search: 'show=all&q=Nowak' }] })
    expect(((await desk.open(matchesPage, '/matches')).data['kept'] as { rows: [] }).rows).toEqual([])
    const [row] = await w.database.read.select().from(savedLists)
    expect(JSON.stringify(row)).not.toContain('owak')
    expect(JSON.stringify(await w.audit())).not.toContain('owak')
  })

  test('is renamed and deleted by whoever keeps it, and does not exist for anybody else', async () => {
    const { build, desk } = await aDesk()
    await desk.send(saveAction, '/lists/save', {}, { intent: 'save', name: 'Mine', address: '/volunteers' })
    const [row] = await w.database.read.select().from(savedLists)
    const params = { savedListId: row?.id ?? '' }
    const path = `/lists/${row?.id}`
    const rename = { intent: 'rename', name: 'All of mine', version: '1' }
    expect(await desk.send(changeList, path, params, rename)).toMatchObject({ location: '/lists' })
    expect(await desk.send(changeList, path, params, { ...rename, name: 'Again' })).toMatchObject({
      status: 409,
    })
    const { data } = await desk.open(listsPage, '/lists')
    expect(data['kept']).toMatchObject({ rows: [{ name: 'All of mine', list: 'volunteers', search: '' }] })

    const other = tab(w)
    await other.signIn((await build.account('Pat Lane')).id)
    expect(await other.open(listPage, path, params)).toMatchObject({ status: 404 })
    for (const attempt of [{ ...rename, version: '2' }, { intent: 'delete' }])
      expect(await other.send(changeList, path, params, attempt)).toMatchObject({ status: 404 })
    expect(await desk.send(changeList, path, params, { intent: 'delete' })).toMatchObject({ status: 303 })
    expect(await w.database.read.select().from(savedLists)).toEqual([])
  })

  test('leads nowhere but to a list of ours', async () => {
    const { desk } = await aDesk()
    for (const address of [
      'https://evil.example/families',
      '//evil.example/families',
      '/\\evil.example',
      '/families/../settings',
      '/families/1',
      '/settings',
      'families',
      `/families?q=${'a'.repeat(700)}`,
    ]) {
      const sent = await desk.send(saveAction, '/lists/save', {}, { intent: 'save', name: 'Out', address })
      expect(sent.status, address).toBe(422)
    }
    const nameless = await desk.send(
      saveAction,
      '/lists/save',
      {},
      { intent: 'save', name: ' ', address: '/families' },
    )
    expect(nameless.data.form.errors).toEqual({ name: ['Enter a name for this list'] })
  })
})

describe('a file of a list', () => {
  type Desk = Awaited<ReturnType<typeof aDesk>>

  async function fetchFile({ desk }: Desk, list: string, search = '') {
    const reason = 'For the monthly meeting'
    const sent = await desk.send(requestFile, '/export', {}, { intent: 'request', list, search, reason })
    expect(sent.status, JSON.stringify(sent.data)).toBe(303)
    const exportId = sent.location?.split('/').at(-1) ?? ''
    const file = (await desk.response(fileLoader, `/export/${exportId}/file`, { exportId })) as Response
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
    return { file, text, exportId }
  }

  const rowsOf = (text: string) => parse(text, { bom: true, relax_column_count: true }) as string[][]

  test('holds what the list holds within reach, as a spreadsheet opens it right', async () => {
    const at = await aDesk()
    const { file, text } = await fetchFile(at, 'families', 'show=all')
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="families-2026-11-23-E-0001.csv"',
    )
    expect(text.startsWith('\uFEFFReference,Family,')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const [headings, first, closing, ...more] = rowsOf(text)
    expect(headings).not.toContain('Speaks')
    expect(first?.slice(0, 4)).toEqual([at.family.reference, "'=Nowak", 'Tendring', 'Tendring'])
    expect(closing?.[0]).toMatch(
      /^Made by Maryam Siddiqui at 9\.30am on Monday 23 November 2026\. Reference E-0001\./,
    )
    expect(more).toEqual([])
    expect(text).not.toMatch(/Elsewhere|Polish/)
  })

  test('of volunteers and of matches keeps to the filters of the address', async () => {
    const at = await aDesk()
    const other = await at.build.volunteer({ ...at.place, displayName: 'Amira Khan', stage: 'approved' })
    await at.build.match({ familyId: at.family.id, volunteerId: other.id, stage: 'active' })
    const people = rowsOf((await fetchFile(at, 'volunteers', 'q=kojo')).text)
    expect(people.map(([, name]) => name)).toEqual(['Name', 'Kwame "Kojo" Mensah, MBE', undefined])
    const found = rowsOf((await fetchFile(at, 'matches', 'q=Amira&sort=oldest')).text)
    expect(found[1]?.slice(1, 5)).toEqual(['Amira Khan', at.family.reference, "'=Nowak", 'Active'])
    expect(rowsOf((await fetchFile(at, 'matches', 'show=ended')).text)).toHaveLength(2)
  })

  test('of more rows than are read at once has each of them once', async () => {
    const at = await aDesk()
    for (let number = 0; number < 260; number++)
      await at.build.volunteer({ ...at.place, displayName: `Person ${number}` })
    const rows = rowsOf((await fetchFile(at, 'volunteers')).text).slice(1, -1)
    expect(rows).toHaveLength(261)
    expect(new Set(rows.map(([reference]) => reference)).size).toBe(261)
  }, 60_000)

  test('asks for a reason, which is kept encrypted, and stands in the log', async () => {
    const at = await aDesk()
    const send = (reason: string) =>
      at.desk.send(requestFile, '/export', {}, { intent: 'request', list: 'families', search: '', reason })
    expect((await send('')).data.form.errors).toEqual({ reason: ['Write what the file is for'] })
    expect((await send('meeting')).status).toBe(422)
    await fetchFile(at, 'families')
    const [kept] = await w.database.read.select().from(exports)
    expect(JSON.stringify(kept)).not.toContain('monthly')
    const log = await w.audit()
    expect(log).toContainEqual(
      expect.objectContaining({
        event: 'export.requested',
        ids: expect.objectContaining({ reference: 'E-0001' }),
      }),
    )
    expect(log).toContainEqual(expect.objectContaining({ kind: 'read', ids: { exportId: kept?.id } }))
    expect(log).toContainEqual(expect.objectContaining({ name: 'families.list', familyId: at.family.id }))
    expect((await at.desk.open(exportPage, '/export?list=families')).data['earlier']).toMatchObject({
      rows: [{ reference: 'E-0001', reason: 'For the monthly meeting' }],
    })
  })

  test('is there for a quarter of an hour, and only for whoever asked', async () => {
    const at = await aDesk()
    const { exportId } = await fetchFile(at, 'families')
    const params = { exportId }
    const other = tab(w)
    const pat = await at.build.account('Pat Lane')
    await at.build.relation(pat.id, 'manages')
    await other.signIn(pat.id)
    expect(await other.open(readyPage, `/export/${exportId}`, params)).toMatchObject({ status: 404 })
    expect(await other.open(fileLoader, `/export/${exportId}/file`, params)).toMatchObject({ status: 404 })
    w.later(14 * 60_000)
    expect(await at.desk.open(fileLoader, `/export/${exportId}/file`, params)).toMatchObject({ status: 200 })
    w.later(2 * 60_000)
    await at.desk.signIn(at.maryam.id)
    expect(await at.desk.open(fileLoader, `/export/${exportId}/file`, params)).toMatchObject({ status: 404 })
    expect((await at.desk.open(readyPage, `/export/${exportId}`, params)).data['file']).toMatchObject({
      over: true,
    })
  })

  test('is not for those who only see the list, nor for a stranger', async () => {
    const { desk } = await aDesk('key_works')
    expect(await desk.open(exportPage, '/export?list=families')).toMatchObject({ status: 403 })
    const asked = { intent: 'request', list: 'families', search: '', reason: 'For the monthly meeting' }
    expect(await desk.send(requestFile, '/export', {}, asked)).toMatchObject({ status: 403 })
    expect(await tab(w).open(exportPage, '/export')).toMatchObject({ status: 302 })
  })
})
