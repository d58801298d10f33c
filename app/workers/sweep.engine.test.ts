import { afterEach, beforeEach, expect, test } from 'vitest'
import { drafts, imports, signInFailures, submissions, tokens } from '#db/schema/index.ts'
import { builders } from '#test/support/builders.ts'
import { type World, world } from '#test/support/world.ts'
import { sweep } from './sweep.ts'

const DAY = 86_400_000

let w: World

beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** One row of each kind, all dated now. */
async function everyKind(): Promise<void> {
  const build = builders(w)
  const account = await build.account('Amira Khan')
  const organisation = await build.organisation()
  const owner = { kind: 'organisation', id: organisation.id } as const
  const now = w.now()
  await w.database.write(async (tx) => {
    const form = await w.vault.lock(tx, now, { kind: 'account', id: account.id }, drafts.form, 'd', 'typed')
    const content = await w.vault.lock(tx, now, owner, imports.content, 'i', 'name,email')
    const file = {
      kind: 'volunteers',
      organisationId: organisation.id,
      fileName: 'a.csv',
      mapping: {},
      rowsRead: 1,
      createdAt: now,
      createdBy: account.id,
      content,
    } as const
    await tx
      .insert(submissions)
      .values({ actorId: account.id, command: 'c', key: 'k', bodyMac: 'm', result: null, at: now })
    await tx.insert(drafts).values({ id: 'd', accountId: account.id, path: '/', form, savedAt: now })
    await tx
      .insert(tokens)
      .values({ hash: 'h', purpose: 'reset', accountId: account.id, createdAt: now, expiresAt: now })
    await tx.insert(signInFailures).values({ source: 's', count: 3, lastAt: now })
    await tx.insert(imports).values([
      { ...file, id: 'i' },
      { ...file, id: 'confirmed', confirmedAt: now },
    ])
  })
}

async function left(): Promise<Record<string, number>> {
  const count = (table: Parameters<typeof w.database.read.$count>[0]) => w.database.read.$count(table)
  return {
    submissions: await count(submissions),
    drafts: await count(drafts),
    tokens: await count(tokens),
    failures: await count(signInFailures),
    imports: await count(imports),
  }
}

test('what is kept for a while goes when its time is over, and not before', async () => {
  await everyKind()
  const all = { submissions: 1, drafts: 1, tokens: 1, failures: 1, imports: 2 }
  const after = async (days: number) => {
    w.later(days * DAY)
    await sweep(w.platform)
    return left()
  }
  expect(await after(1)).toEqual(all)
  w.later(1)
  expect(await after(0)).toEqual({ ...all, failures: 0 })
  expect(await after(6)).toEqual({ ...all, failures: 0, drafts: 0, imports: 1 })
  expect(await after(23)).toEqual({ submissions: 0, drafts: 0, tokens: 0, failures: 0, imports: 1 })
})
