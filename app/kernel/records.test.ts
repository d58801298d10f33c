import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { matches } from '#db/schema/index.ts'
import { match } from '../domain/matching/records.ts'
import { actorWith, type Relation, relationKinds } from './actor.ts'
import { decide, type Policy } from './policy.ts'
import { standing } from './records.ts'

const row = {
  id: 'm1',
  organisationId: 'o1',
  districtId: 'd1',
  familyId: 'f1',
  volunteerId: 'v1',
} as unknown as typeof matches.$inferSelect
const standingOf = (...relations: Relation[]) => standing(match, actorWith('a', relations, '2026-11-23'), row)

test('a coordinator of all districts stands to every match of the organisation; one of another district to none', () => {
  expect(standingOf({ kind: 'coordinates', organisation: 'o1', district: null })).toEqual(['coordinates'])
  expect(standingOf({ kind: 'coordinates', organisation: 'o1', district: 'd2' })).toEqual([])
  expect(standingOf({ kind: 'coordinates', organisation: 'o2', district: null })).toEqual([])
})

test('a mentor stands to their own match and to no other', () => {
  expect(standingOf({ kind: 'mentors', match: 'm1', family: 'f1', volunteer: 'v1' })).toEqual(['mentors'])
  expect(standingOf({ kind: 'mentors', match: 'm2', family: 'f1', volunteer: 'v1' })).toEqual([])
})

test('a limit to a person or record that is left empty reaches nothing', () => {
  expect(standingOf({ kind: 'mentors' })).toEqual([])
})

test('an exclusion wins over everything else that is held', () => {
  fc.assert(
    fc.property(fc.subarray([...relationKinds]), (kinds) => {
      const all = kinds.map(
        (kind): Relation => ({
          kind,
          organisation: 'o1',
          district: 'd1',
          family: 'f1',
          volunteer: 'v1',
          match: 'm1',
        }),
      )
      return standingOf(...all, { kind: 'excluded_from', family: 'f1' }).length === 0
    }),
  )
})

const policy: Policy = { read: { coordinates: 'all', mentors: ['firstNames'] } }

test('a decision is the sum of what each relation to the record opens', () => {
  const actor = actorWith('a', [{ kind: 'mentors', match: 'm1' }], '2026-11-23')
  const asMentor = decide(policy, actor, 'read', ['mentors'])
  expect(asMentor.allow && [asMentor.mayRead('firstNames'), asMentor.mayRead('address')]).toEqual([
    true,
    false,
  ])
  const asBoth = decide(policy, actor, 'read', ['mentors', 'coordinates'])
  expect(asBoth.allow && asBoth.mayRead('address')).toBe(true)
})

test('an action that nobody was granted is allowed to nobody', () => {
  const actor = actorWith('a', [{ kind: 'manages' }], '2026-11-23')
  expect(decide(policy, actor, 'delete-everything', ['manages'])).toEqual({ allow: false, couldEver: false })
})
