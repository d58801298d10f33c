import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keepStatements } from './kept-statements.ts'

function opened() {
  const connection = new BetterSqlite3(':memory:')
  keepStatements(connection)
  connection.exec('create table people (id integer primary key, name text)')
  return connection
}

test('the same text is compiled once', () => {
  const connection = opened()
  const one = connection.prepare('select * from people')
  expect(connection.prepare('select * from people')).toBe(one)
  expect(connection.prepare('select id from people')).not.toBe(one)
})

test('a kept statement follows a changed schema', () => {
  const connection = opened()
  connection.prepare('insert into people (name) values (?)').run('Amira')
  expect(connection.prepare('select * from people').all()).toEqual([{ id: 1, name: 'Amira' }])
  connection.exec("alter table people add column district text default 'Tendring'")
  expect(connection.prepare('select * from people').all()).toEqual([
    { id: 1, name: 'Amira', district: 'Tendring' },
  ])
})

test('the oldest make room, and work all the same when they are sent again', () => {
  const connection = opened()
  const first = connection.prepare('select 0 as n')
  for (let n = 1; n <= 500; n += 1) connection.prepare(`select ${n} as n`)
  const again = connection.prepare('select 0 as n')
  expect(again).not.toBe(first)
  expect(again.get()).toEqual({ n: 0 })
})
