import { expect, test } from 'vitest'
import { vettingFile, without } from '#test/support/gates.ts'
import { waitsFor } from './prerequisites.ts'
import { gateBoard } from './readiness.ts'

const boardWithout = (gate: Parameters<typeof without>[0]) =>
  gateBoard(vettingFile({ facts: without(gate) }), '2014-04-01')

test('the panel waits for everything but the agreement', () => {
  expect(waitsFor('panel', boardWithout('references'))).toEqual(['references'])
  expect(waitsFor('panel', boardWithout('agreement'))).toEqual([])
})

test('a gate that is not needed keeps nobody waiting', () => {
  expect(waitsFor('panel', gateBoard(vettingFile(), '2014-04-01'))).toEqual([])
})

test('the agreement waits for the panel alone', () => {
  expect(waitsFor('agreement', boardWithout('panel'))).toEqual(['panel'])
  expect(waitsFor('agreement', boardWithout('references'))).toEqual([])
})

test('practice is observed after the modules on safety and boundaries, and waits for nothing else', () => {
  expect(waitsFor('observed_practice', boardWithout('training_module'))).toEqual(['training_module'])
  expect(waitsFor('observed_practice', boardWithout('dbs'))).toEqual([])
})

test('everything else can start at once', () => {
  expect(waitsFor('dbs', gateBoard(vettingFile({ facts: [] }), '2014-04-01'))).toEqual([])
})
