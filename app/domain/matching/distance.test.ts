import fc from 'fast-check'
import { expect, test } from 'vitest'
import { burnham, clacton, harwich, manningtree, rochford, tiptree } from '#test/support/pairs.ts'
import { essexBarriers, sayKm, travelKm } from './distance.ts'
import type { Place } from './vocabulary.ts'

const shotley: Place = { outcode: 'IP9', lat: 51.98, lon: 1.22 }
const gravesend: Place = { outcode: 'DA12', lat: 51.43, lon: 0.39 }
const tilbury: Place = { outcode: 'RM18', lat: 51.47, lon: 0.38 }

/** How much longer the estuaries make a trip. */
function wayRound(from: Place, to: Place): number {
  return travelKm(from, to) - travelKm(from, to, [])
}

test('a trip over land is the great circle and a third for the roads', () => {
  expect(travelKm(harwich, manningtree)).toBeCloseTo(15.2, 1)
  expect(wayRound(harwich, clacton)).toBe(0)
})

test('a trip within an outcode is no distance at all', () => {
  expect(travelKm(harwich, harwich)).toBe(0)
  expect(sayKm(0)).toBe('less than 1 km')
})

test.each([
  ['the Stour', harwich, shotley],
  ['the Blackwater', burnham, tiptree],
  ['the Crouch', burnham, rochford],
  ['the Thames', tilbury, gravesend],
])('%s makes the trip across it much longer', (_, from, to) => {
  expect(wayRound(from, to)).toBeGreaterThan(10)
})

test('a trip over two estuaries goes round both', () => {
  const oneAtATime = essexBarriers.map(
    (barrier) => travelKm(rochford, tiptree, [barrier]) - travelKm(rochford, tiptree, []),
  )
  expect(oneAtATime.filter((extra) => extra > 0)).toHaveLength(2)
  expect(wayRound(rochford, tiptree)).toBeCloseTo(oneAtATime.reduce((a, b) => a + b, 0))
})

test('it is as far there as back, and never shorter than the straight line', () => {
  const place = fc.record({
    outcode: fc.constant('CM1'),
    lat: fc.double({ min: 51.4, max: 52.1, noNaN: true }),
    lon: fc.double({ min: 0, max: 1.4, noNaN: true }),
  })
  fc.assert(
    fc.property(place, place, (from, to) => {
      expect(travelKm(from, to)).toBeCloseTo(travelKm(to, from))
      expect(travelKm(from, to)).toBeGreaterThanOrEqual(travelKm(from, to, []))
    }),
  )
})
