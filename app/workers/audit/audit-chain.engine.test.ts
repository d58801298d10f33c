import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeAudit } from '#app/kernel/audit.ts'
import { deriveKey, newMasterKey, readMasterKey } from '#app/kernel/secrets.ts'
import type { Platform } from '#app/platform.server.ts'
import { engine } from '#db/columns.ts'
import { auditChain, auditRows, auditUnsealed } from '#db/schema/platform.ts'
import { rawSql } from '#test/support/raw-sql.ts'
import { type World, world } from '#test/support/world.ts'
import { MOST_IN_A_ROUND, sealAudit } from './seal-audit.ts'
import { verifyAudit } from './verify-audit.ts'

let w: World

beforeEach(async () => {
  w = await world()
})
afterEach(() => w.close())

/** Writes one audit row for each count, in one transaction, a second after whatever was written before. */
async function happen(times: number): Promise<void> {
  w.later(1000)
  const entry = {
    at: w.now(),
    actorId: 'amira',
    requestId: 'r',
    kind: 'did',
    name: 'test.do',
    event: 'done',
  } as const
  const entries = Array.from({ length: times }, (_, index) => ({ ...entry, ids: { matchId: `m-${index}` } }))
  await w.database.write((tx) => writeAudit(tx, w.vault.auditKey, w.newId, entries))
}

const chain = () => w.database.read.select().from(auditChain).orderBy(asc(auditChain.seq))
const verify = (platform: Platform = w.platform) => verifyAudit(platform.database.read, platform.vault)
const seal = () => sealAudit(w.platform)

/** What somebody with the database in their hands does, after taking the triggers away. */
const tamper = (statements: string) => rawSql(w.config, `${WITHOUT_TRIGGERS[engine]} ${statements}`)

const WITHOUT_TRIGGERS = {
  sqlite: `drop trigger if exists audit_rows_never_change; drop trigger if exists audit_rows_never_go;
    drop trigger if exists audit_chain_never_changes; drop trigger if exists audit_chain_never_goes;`,
  postgres: `drop trigger if exists audit_rows_never_change on audit_rows;
    drop trigger if exists audit_chain_never_changes on audit_chain;`,
}

describe('the sealer', () => {
  test('puts waiting rows into the chain in the order in which they happened', async () => {
    await happen(3)
    await happen(2)
    expect(await seal()).toBe(5)
    const places = await chain()
    expect(places.map((place) => place.seq)).toEqual([1, 2, 3, 4, 5])
    expect(places.map((place) => place.auditId)).toEqual((await w.audit()).map((row) => row.id))
    expect(places.map((place) => place.previous)).toEqual([
      '',
      ...places.slice(0, 4).map((place) => place.link),
    ])
    expect(await w.database.read.$count(auditUnsealed)).toBe(0)
  })

  test('goes on where the last round ended', async () => {
    await happen(2)
    await seal()
    await happen(2)
    expect(await seal()).toBe(2)
    expect(await seal()).toBe(0)
    expect(await verify()).toEqual({ ok: true, rows: 4, unsealed: 0 })
  })

  test('takes a large backlog in rounds', async () => {
    await happen(MOST_IN_A_ROUND + 5)
    expect([await seal(), await seal(), await seal()]).toEqual([MOST_IN_A_ROUND, 5, 0])
    expect(await verify()).toEqual({ ok: true, rows: MOST_IN_A_ROUND + 5, unsealed: 0 })
  })

  test('and another at the same moment make one chain', async () => {
    const others = [w.reopen(), w.reopen(), w.reopen()]
    for (let round = 0; round < 5; round++) {
      await happen(20)
      await Promise.all([seal(), happen(3), ...others.map((other) => sealAudit(other))])
    }
    await seal()
    await Promise.all(others.map((other) => other.close()))
    expect(await verify()).toEqual({ ok: true, rows: 115, unsealed: 0 })
  })

  test('is not held up by a row that waits although it is in the chain', async () => {
    await happen(1)
    await seal()
    const [row] = await w.audit()
    await w.database.write(async (tx) => {
      await tx.insert(auditUnsealed).values({ auditId: row?.id ?? '', at: w.now() })
    })
    await happen(1)
    expect(await seal()).toBe(1)
  })
})

describe('the database', () => {
  test.each([
    "update audit_rows set event = 'x'",
    'delete from audit_rows',
    'update audit_chain set seq = 9',
    'delete from audit_chain',
  ])('refuses: %s', async (statement) => {
    await happen(1)
    await seal()
    await expect(rawSql(w.config, statement)).rejects.toThrow('append-only')
  })
})

describe('checking the log', () => {
  test('an empty log holds', async () => {
    expect(await verify()).toEqual({ ok: true, rows: 0, unsealed: 0 })
  })

  test('counts the rows in the chain and those that wait', async () => {
    await happen(3)
    await seal()
    await happen(2)
    expect(await verify()).toEqual({ ok: true, rows: 3, unsealed: 2 })
  })

  test('with another key nothing holds', async () => {
    await happen(1)
    await seal()
    const other = readMasterKey(newMasterKey())
    const keys = { auditKey: deriveKey(other, 'audit'), chainKey: deriveKey(other, 'audit-chain') }
    expect(await verifyAudit(w.database.read, keys)).toMatchObject({
      ok: false,
      firstBroken: { seq: 1, why: 'row-changed' },
    })
  })

  describe('of ten rows, names the first that is wrong', () => {
    let ids: string[]
    const idAt = (seq: number) => ids[seq - 1] ?? ''
    const broken = (seq: number | null, auditId: string, why: string) => ({
      ok: false,
      firstBroken: { seq, auditId, why },
    })

    beforeEach(async () => {
      await happen(10)
      await seal()
      ids = (await chain()).map((place) => place.auditId)
    })

    test.each([
      'actor_id',
      'request_id',
      'name',
      'event',
      'kind',
      'family_id',
      'volunteer_id',
      'match_id',
      'hmac',
    ])('when %s was changed', async (column) => {
      await tamper(`update audit_rows set ${column} = 'read' where id in ('${idAt(4)}', '${idAt(7)}')`)
      expect(await verify()).toEqual(broken(4, idAt(4), 'row-changed'))
    })

    test('when its time or what it is about was changed', async () => {
      const longAgo = engine === 'sqlite' ? '1' : "'2020-01-01'"
      await tamper(`update audit_rows set at = ${longAgo} where id = '${idAt(9)}'`)
      expect(await verify()).toEqual(broken(9, idAt(9), 'row-changed'))
      await tamper(`update audit_rows set ids = '{"matchId":"x"}' where id = '${idAt(5)}'`)
      expect(await verify()).toEqual(broken(5, idAt(5), 'row-changed'))
    })

    test('when a row was deleted', async () => {
      await tamper(`delete from audit_rows where id = '${idAt(6)}'`)
      expect(await verify()).toEqual(broken(6, idAt(6), 'row-missing'))
    })

    test('when a row and its place were deleted', async () => {
      await tamper(`delete from audit_chain where seq = 6; delete from audit_rows where id = '${idAt(6)}'`)
      expect(await verify()).toEqual(broken(6, idAt(7), 'gap'))
    })

    test('when a row and its place were deleted and the places after it moved up', async () => {
      await tamper(`delete from audit_chain where seq = 6; delete from audit_rows where id = '${idAt(6)}';
        update audit_chain set seq = seq + 100 where seq > 6; update audit_chain set seq = seq - 101 where seq > 100`)
      expect(await verify()).toEqual(broken(6, idAt(7), 'link-wrong'))
    })

    test('when only its place was deleted, at the end', async () => {
      await tamper('delete from audit_chain where seq = 10')
      expect(await verify()).toEqual(broken(null, idAt(10), 'outside-chain'))
    })

    test('when two rows changed places', async () => {
      await tamper(`update audit_chain set audit_id = 'aside' where seq = 3;
        update audit_chain set audit_id = '${idAt(3)}' where seq = 8;
        update audit_chain set audit_id = '${idAt(8)}' where seq = 3`)
      expect(await verify()).toEqual(broken(3, idAt(8), 'link-wrong'))
    })

    test('when a link was written over', async () => {
      await tamper(`update audit_chain set link = previous where seq = 5`)
      expect(await verify()).toEqual(broken(5, idAt(5), 'link-wrong'))
    })

    test('when what a place says came before it was written over', async () => {
      await tamper(`update audit_chain set previous = link where seq = 5`)
      expect(await verify()).toEqual(broken(5, idAt(5), 'link-wrong'))
    })

    test('when a row was slipped in without the key', async () => {
      const [row] = await w.database.read
        .select()
        .from(auditRows)
        .where(eq(auditRows.id, idAt(2)))
      if (!row) throw new Error('There is no such row')
      const forged = { ...row, id: w.newId(), event: 'invented' }
      await w.database.write(async (tx) => {
        await tx.insert(auditRows).values(forged)
      })
      expect(await verify()).toEqual(broken(null, forged.id, 'row-changed'))
      await seal()
      expect(await verify()).toEqual(broken(11, forged.id, 'row-changed'))
    })

    test('when a row was written and is not waiting to be sealed', async () => {
      await happen(1)
      const [last] = (await w.audit()).slice(-1)
      await tamper('delete from audit_unsealed')
      expect(await verify()).toEqual(broken(null, last?.id ?? '', 'outside-chain'))
    })

    test('when a waiting row was deleted', async () => {
      await happen(1)
      const [last] = (await w.audit()).slice(-1)
      await tamper(`delete from audit_rows where id = '${last?.id}'`)
      expect(await verify()).toEqual(broken(null, last?.id ?? '', 'row-missing'))
    })

    test('when the chain was made longer without the key', async () => {
      const last = (await chain()).at(-1)
      await tamper(
        `insert into audit_chain (seq, audit_id, previous, link) values (11, 'x', '${last?.link}', 'made-up')`,
      )
      expect(await verify()).toEqual(broken(11, 'x', 'row-missing'))
    })
  })
})
