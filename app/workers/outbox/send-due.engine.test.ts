import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enqueue } from '#app/kernel/outbox.ts'
import type { Owner } from '#app/kernel/vault.ts'
import { accounts, type outbox } from '#db/schema/index.ts'
import type { Content } from '#emails/index.ts'
import { builders } from '#test/support/builders.ts'
import { type Mailbox, mailbox } from '#test/support/mailbox.ts'
import { rawSql } from '#test/support/raw-sql.ts'
import { type World, world } from '#test/support/world.ts'
import { sendDue } from './send-due.ts'
import { openTransport, type Transport } from './transport.ts'

const MINUTE = 60_000

let w: World
let box: Mailbox
let transport: Transport

beforeEach(async () => {
  w = await world()
  box = await mailbox()
  transport = smtp(box)
})

afterEach(async () => {
  await box.close()
  await w.close()
})

const smtp = (server: Mailbox) =>
  openTransport({ ...w.config, smtpUrl: server.url }, { silence: 500, message: 5000 }) as Transport

const round = (by: Transport = transport) => sendDue(w.platform, by)

async function accountOf(address: string, more: Partial<typeof accounts.$inferInsert> = {}): Promise<Owner> {
  const id = w.newId()
  await w.database.write(async (tx) => {
    const email = await w.vault.lock(tx, w.now(), { kind: 'account', id }, accounts.email, id, address)
    await tx.insert(accounts).values({
      id,
      kind: 'staff',
      displayName: 'Amira Khan',
      email,
      emailIndex: w.vault.blind('accounts.email', address),
      createdAt: w.now(),
      ...more,
    })
  })
  return { kind: 'account', id }
}

const volunteerOf = async (emailAddress?: string): Promise<Owner> => {
  const { id } = await builders(w).volunteer(emailAddress ? { emailAddress } : {})
  return { kind: 'volunteer', id }
}

const order = (to: Owner, content: Content = { template: 'invitation', props: { token: 'a-token' } }) =>
  w.database.write((tx) =>
    enqueue(tx, { vault: w.vault, now: w.now(), newId: w.newId, mailDomain: 'alongside.example' }, [
      { ...content, to },
    ]),
  )

const theOnly = async () => {
  const [row, ...more] = await w.outbox()
  expect(more).toEqual([])
  return row as typeof outbox.$inferSelect
}

describe('a message that is due', () => {
  test('arrives with text and HTML, under the Message-ID it was given when it was ordered', async () => {
    await order(await accountOf('amira@example.org'))
    expect(await round()).toMatchObject([{ outcome: 'sent', template: 'invitation' }])

    const row = await theOnly()
    expect(box.received).toHaveLength(1)
    expect(box.received[0]).toMatchObject({
      from: 'no-reply@localhost',
      to: ['amira@example.org'],
      subject: 'Your invitation to Alongside',
      messageId: row.messageId,
    })
    expect(box.received[0]?.text).toContain('Hello Amira Khan')
    expect(box.received[0]?.html).toContain('/invitation/a-token')
    expect(row).toMatchObject({ attempts: 1, sentAt: w.now(), nextAttemptAt: null, leasedUntil: null })
  })

  test('is sent once and no more', async () => {
    await order(await accountOf('amira@example.org'))
    await round()
    w.later(100 * MINUTE)
    expect(await round()).toEqual([])
    expect(box.received).toHaveLength(1)
  })

  test('is sent once by two workers that start at once', async () => {
    const to = await accountOf('amira@example.org')
    for (let count = 0; count < 5; count++) await order(to)
    const other = w.reopen()
    await Promise.all([round(), sendDue(other, transport)])
    await other.close()
    expect(box.received).toHaveLength(5)
    expect(new Set(box.received.map((message) => message.messageId)).size).toBe(5)
  })

  test('goes to the address that stands when it is sent', async () => {
    const to = await accountOf('old@example.org')
    await order(to)
    await w.database.write(async (tx) => {
      const email = await w.vault.lock(tx, w.now(), to, accounts.email, to.id, 'new@example.org')
      await tx.update(accounts).set({ email })
    })
    await round()
    expect(box.received.map((message) => message.to)).toEqual([['new@example.org']])
  })

  test('reaches a volunteer', async () => {
    await order(await volunteerOf('vera@example.org'), {
      template: 'match-proposed',
      props: { matchId: 'm-1' },
    })
    await round()
    expect(box.received[0]).toMatchObject({ to: ['vera@example.org'] })
    expect(box.received[0]?.text).toContain('A family is ready for you to consider')
  })

  test('is readable nowhere in the database', async () => {
    await order(await accountOf('amira@example.org'))
    await round()
    const stored = JSON.stringify(await w.outbox())
    for (const secret of ['amira@example.org', 'Amira', 'a-token', 'invited'])
      expect(stored).not.toContain(secret)
  })
})

describe('a message that the server does not take', () => {
  test('is tried again after a while, the same to the letter', async () => {
    const to = await accountOf('amira@example.org')
    await order(to)
    await order(to, { template: 'match-moved', props: { matchId: 'm-1' } })
    box.next({ refuse: 451, at: 'recipient' }, 'accept')
    expect(await round()).toMatchObject([
      { outcome: 'postponed', problem: { codes: ['EENVELOPE', '451', 'RCPT TO'] } },
      { outcome: 'sent' },
    ])
    const [first] = await w.outbox()

    await w.database.write(async (tx) => {
      await tx.update(accounts).set({ displayName: 'Somebody Else' })
    })
    w.later(MINUTE - 1)
    expect(await round()).toEqual([])
    w.later(MINUTE)
    expect(await round()).toMatchObject([{ outcome: 'sent' }])
    expect(box.received).toHaveLength(2)
    expect(box.received[1]).toMatchObject({
      messageId: first?.messageId,
      subject: 'Your invitation to Alongside',
    })
    expect(box.received[1]?.text).toContain('Hello Amira Khan')
    expect((await w.outbox())[0]?.frozen).toBe(first?.frozen)
  })

  test('is stopped and listed when it is refused for good', async () => {
    await order(await accountOf('gone@example.org'))
    box.next({ refuse: 550, at: 'recipient' })
    expect(await round()).toMatchObject([{ outcome: 'stopped', because: 'refused-550' }])
    expect(await theOnly()).toMatchObject({
      stoppedAt: w.now(),
      stoppedBecause: 'refused-550',
      nextAttemptAt: null,
      sentAt: null,
    })
    w.later(1000 * MINUTE)
    expect(await round()).toEqual([])
  })

  test('is stopped when its text is refused for good', async () => {
    await order(await accountOf('amira@example.org'))
    box.next({ refuse: 554, at: 'message' })
    expect(await round()).toMatchObject([{ outcome: 'stopped', because: 'refused-554' }])
  })

  test('is stopped when every attempt is used up', async () => {
    await order(await accountOf('amira@example.org'))
    const outcomes: string[] = []
    for (let attempt = 0; attempt < 6; attempt++) {
      box.next({ refuse: 451, at: 'recipient' })
      outcomes.push(...(await round()).map(({ outcome }) => outcome))
      w.later(15 * 60 * MINUTE)
    }
    expect(outcomes).toEqual([...Array(5).fill('postponed'), 'stopped'])
    expect(await theOnly()).toMatchObject({ stoppedBecause: 'exhausted', attempts: 6 })
    expect(box.received).toEqual([])
  })

  test('waits while the server is silent or away, and names no one in what it reports', async () => {
    await order(await accountOf('amira@example.org'))
    box.next('hang')
    const [silent] = await round()
    expect(silent).toMatchObject({ outcome: 'postponed', problem: { codes: ['ETIMEDOUT', 'CONN'] } })
    expect(JSON.stringify(silent)).not.toContain('amira')

    w.later(2 * MINUTE)
    const away = await mailbox()
    const gone = smtp(away)
    await away.close()
    expect(await round(gone)).toMatchObject([{ outcome: 'postponed' }])
    w.later(10 * MINUTE)
    expect(await round()).toMatchObject([{ outcome: 'sent' }])
  })
})

describe('a worker that is killed', () => {
  test('between sending and marking causes one duplicate, with the same Message-ID', async () => {
    await order(await accountOf('amira@example.org'))
    const killed = w.reopen()
    const dyingTransport: Transport = {
      async send(message) {
        await transport.send(message)
        await killed.close()
      },
    }
    await expect(sendDue(killed, dyingTransport)).rejects.toThrow()
    expect(box.received).toHaveLength(1)

    w.later(MINUTE - 1)
    expect(await round()).toEqual([])
    w.later(1)
    expect(await round()).toMatchObject([{ outcome: 'sent' }])
    w.later(1000 * MINUTE)
    await round()
    expect(box.received).toHaveLength(2)
    expect(box.received[0]?.messageId).toBe(box.received[1]?.messageId)
    expect(box.received[0]?.text).toBe(box.received[1]?.text)
  })

  test('or cut off by the server after the message was taken, likewise', async () => {
    await order(await accountOf('amira@example.org'))
    box.next('drop')
    expect(await round()).toMatchObject([{ outcome: 'postponed' }])
    w.later(2 * MINUTE)
    await round()
    expect(box.received).toHaveLength(2)
    expect(box.received[0]?.messageId).toBe(box.received[1]?.messageId)
  })
})

describe('a message that must not go', () => {
  const stoppedBecause = async () => {
    const attempts = await round()
    expect(box.conversations()).toBe(0)
    return attempts.map((attempt) => (attempt.outcome === 'stopped' ? attempt.because : attempt.outcome))
  }

  test('to a family, for whom nobody has recorded that e-mail is safe', async () => {
    await order({ kind: 'family', id: w.newId() })
    await order(await accountOf('family@example.org', { kind: 'family' }))
    expect(await stoppedBecause()).toEqual(['no-safe-email', 'no-safe-email'])
  })

  test('to an account that was closed', async () => {
    await order(await accountOf('left@example.org', { disabledAt: w.now() }))
    expect(await stoppedBecause()).toEqual(['account-closed'])
  })

  test('to a volunteer without an address', async () => {
    await order(await volunteerOf())
    expect(await stoppedBecause()).toEqual(['no-address'])
  })

  test.each([
    'one@example.org,two@example.org',
    'one@example.org; two@example.org',
    'Name <one@example.org>',
    '"a,b"@example.org',
  ])('to %s, which is not one address', async (address) => {
    await order(await accountOf(address))
    expect(await stoppedBecause()).toEqual(['not-an-address'])
  })

  test('to somebody whose key was destroyed', async () => {
    await order(await accountOf('amira@example.org'))
    await rawSql(w.config, 'delete from data_keys')
    const fresh = w.reopen()
    expect(await sendDue(fresh, transport)).toMatchObject([{ outcome: 'stopped', because: 'erased' }])
    await fresh.close()
  })
})

test('a transport that is handed a comma keeps it in one recipient', async () => {
  const message = {
    to: 'one@example.org,two@example.org',
    subject: 'x',
    html: '<p>x</p>',
    text: 'x',
    messageId: '<1@x>',
    date: w.now(),
  }
  await transport.send(message).catch(() => undefined)
  expect(box.conversations()).toBeLessThanOrEqual(1)
  expect(box.received.flatMap(({ to }) => to)).not.toContain('two@example.org')
})

test('without SMTP_URL a demo counts a message as sent, and anybody else lets it wait', async () => {
  await order(await accountOf('amira@example.org'))
  expect(openTransport(w.config)).toBe(null)
  await round(openTransport({ ...w.config, demo: true }) as Transport)
  expect(await theOnly()).toMatchObject({ sentAt: w.now(), stoppedAt: null })
  expect((await theOnly()).frozen).not.toBe(null)
})

test('a round ends early when the worker is stopping', async () => {
  await order(await accountOf('amira@example.org'))
  expect(await sendDue(w.platform, transport, AbortSignal.abort())).toEqual([])
})
