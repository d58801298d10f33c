import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAudit } from '#app/kernel/audit.ts'
import { enqueue } from '#app/kernel/outbox.ts'
import { auditChain } from '#db/schema/platform.ts'
import { builders } from '#test/support/builders.ts'
import { type Mailbox, mailbox } from '#test/support/mailbox.ts'
import { type World, world } from '#test/support/world.ts'
import { startWorker } from './run.server.ts'

let w: World
let box: Mailbox

beforeEach(async () => {
  process.env['LOG_LEVEL'] = 'silent'
  w = await world()
  box = await mailbox()
})
afterEach(async () => {
  delete process.env['LOG_LEVEL']
  await box.close()
  await w.close()
})

test('a running worker sends what is ordered, seals what happens, and stops when it is told to', async () => {
  const worker = startWorker({ ...w.platform, config: { ...w.config, smtpUrl: box.url } })
  const { id } = await builders(w).account('Amira Khan')
  await w.database.write(async (tx) => {
    const parts = { vault: w.vault, now: w.now(), newId: w.newId, mailDomain: 'localhost' }
    await enqueue(tx, parts, [
      { template: 'password-reset', to: { kind: 'account', id }, props: { token: 't' } },
    ])
    const entry = {
      at: w.now(),
      actorId: id,
      requestId: 'r',
      kind: 'did',
      name: 'n',
      event: 'e',
      ids: {},
    } as const
    await writeAudit(tx, w.vault.auditKey, w.newId, [entry])
  })
  const isDone = async () => box.received.length === 1 && (await w.database.read.$count(auditChain)) === 1
  const deadline = performance.now() + 5000
  while (!(await isDone()) && performance.now() < deadline) await wait(50)
  expect(await isDone()).toBe(true)

  await worker.stop()
  await w.database.write((tx) =>
    writeAudit(tx, w.vault.auditKey, w.newId, [
      { at: w.now(), actorId: id, requestId: 'r', kind: 'did', name: 'n', event: 'e', ids: {} },
    ]),
  )
  await wait(1300)
  expect(await w.database.read.$count(auditChain)).toBe(1)
})
