import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { action as send, loader as start } from '#app/routes/coordinator/import.tsx'
import { loader as look, action as press } from '#app/routes/coordinator/import-file.tsx'
import { imports, volunteers } from '#db/schema/index.ts'
import { anImportDesk, csv } from '#test/support/import-desk.ts'
import { tab } from '#test/support/tab.ts'
import { type World, world } from '#test/support/world.ts'

let w: World
let desk: Awaited<ReturnType<typeof anImportDesk>>
let browser: ReturnType<typeof tab>
beforeEach(async () => {
  w = await world()
  desk = await anImportDesk(w)
  browser = tab(w)
  await browser.signIn(desk.coordinatorId)
})
afterEach(() => w.close())

/** The form of the first step as a browser posts it: a file that was not chosen comes with no name. */
function formWith(file: Uint8Array | null, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  const all = { intent: 'send', key: w.newId(), organisationId: desk.organisation.id, ...fields }
  for (const [name, value] of Object.entries(all)) form.append(name, value)
  form.append('file', new File(file ? [file.slice()] : [], file ? 'people.csv' : ''))
  return form
}

const people = csv('display_name,email', 'Ann Cole,ann@example.org', 'Bea Dale,bea@example.org')
const sent = (form: FormData) => browser.send(send, '/import', {}, form)

/** Sends a file and gives the parameters of its page. */
async function aSentFile(file = people) {
  const { status, location } = await sent(formWith(file, { importKind: 'volunteers' }))
  expect(status).toBe(303)
  return { importFileId: location?.split('/').at(-1) ?? '' }
}

const open = async (params: { importFileId: string }) =>
  (await browser.open(look, `/import/${params.importFileId}`, params)).data as unknown as {
    form: { key: string }
    file: Awaited<ReturnType<typeof desk.preview>>
  }

const pressed = (params: { importFileId: string }, fields: Record<string, string>) =>
  browser.send(press, `/import/${params.importFileId}`, params, fields)

test('a stranger is sent to sign in, and led back', async () => {
  expect(await tab(w).open(start, '/import')).toMatchObject({
    status: 302,
    location: '/sign-in?then=%2Fimport',
  })
})

describe('the first step', () => {
  test('asks for what is missing, each beside its field', async () => {
    const { status, data } = await sent(formWith(null))
    expect(status).toBe(422)
    expect(data.form.errors).toEqual({
      importKind: ['Choose what is in the file'],
      file: ['Choose a file'],
    })
  })

  test.each([
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'This is a picture (PNG). Choose a CSV file.',
    ],
    ['an empty file', new Uint8Array(), 'This file is empty.'],
  ])('answers %s beside the file field, keeps what was chosen, and writes nothing', async (_, file, says) => {
    const { status, data } = await sent(formWith(file, { importKind: 'families' }))
    expect(status).toBe(422)
    expect(data.form.errors).toEqual({ file: [says] })
    expect(data.form.values).toMatchObject({ importKind: 'families' })
    expect(await w.database.read.$count(imports)).toBe(0)
  })

  test('pressed twice takes the file once', async () => {
    const key = w.newId()
    const form = () => formWith(people, { importKind: 'volunteers', key })
    const [first, second] = [await sent(form()), await sent(form())]
    expect(second.location).toBe(first.location)
    expect(await w.database.read.$count(imports)).toBe(1)
  })
})

describe('the second step', () => {
  test('takes what the columns mean as the form posts it', async () => {
    const params = await aSentFile()
    const { file, form } = await open(params)
    expect(file.counts).toEqual({ new: 0, known: 0, refused: 2 })
    const { status } = await pressed(params, {
      intent: 'map',
      key: form.key,
      version: String(file.version),
      dateOrder: 'dmy',
      districtId: 'tendring',
      'columns.name': '0',
      'columns.email': '1',
      'columns.phone': '',
    })
    expect(status).toBe(303)
    expect((await open(params)).file.counts).toEqual({ new: 2, known: 0, refused: 0 })
  })

  test('says what is still missing', async () => {
    const params = await aSentFile()
    const { form } = await open(params)
    const { status, data } = await pressed(params, {
      intent: 'map',
      key: form.key,
      version: '1',
      'columns.name': '0',
    })
    expect(status).toBe(422)
    expect(data.form.errors).toEqual({ dateOrder: ['Choose how the dates are written'] })
  })
})

describe('the third step', () => {
  test('imports, leads to what was done, and a second press changes nothing', async () => {
    const params = await aSentFile(csv('Name,E-mail,Postcode', 'Ann Cole,ann@example.org,CO1 1AA'))
    const { form } = await open(params)
    const confirm = () => pressed(params, { intent: 'confirm', key: form.key, version: '1' })
    const [first, second] = [await confirm(), await confirm()]
    expect(first).toMatchObject({ status: 303, location: `/import/${params.importFileId}` })
    expect(second).toMatchObject({ status: 303, location: first.location })
    expect((await open(params)).file).toMatchObject({ confirmed: true, counts: { new: 1 } })
    expect(await w.database.read.$count(volunteers)).toBe(1)
  })

  test('is not there for a coordinator of another organisation', async () => {
    const params = await aSentFile()
    const other = await desk.build.account('Dev Rana')
    await desk.build.relation(other.id, 'coordinates', {
      organisationId: (await desk.build.organisation()).id,
    })
    const theirs = tab(w)
    await theirs.signIn(other.id)
    const path = `/import/${params.importFileId}`
    expect((await theirs.open(look, path, params)).status).toBe(404)
    const press404 = await theirs.send(press, path, params, { intent: 'confirm', key: 'k', version: '1' })
    expect(press404.status).toBe(404)
  })
})
