import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#app/kernel/day.ts'
import { everyGate, gateFact, moduleFact, vettingFile } from '#test/support/gates.ts'
import { inPostOn, type ServiceFile } from './in-post.ts'
import { recruitedAndTrainedOn } from './readiness.ts'
import { spellsOf } from './spells.ts'

const FAR = '2030-01-01'

function service(rest: Partial<ServiceFile> = {}): ServiceFile {
  const file = { ...vettingFile(), away: [], ...rest }
  return { ...file, recruitedAndTrainedOn: recruitedAndTrainedOn(file, FAR) }
}

test('a spell in post ends 28 days after the first gate expires, and one in date on the day itself', () => {
  expect(spellsOf(service())).toEqual([
    { kind: 'in_post', from: '2014-03-14', until: '2016-03-10' },
    { kind: 'in_date', from: '2014-03-14', until: '2016-02-10' },
  ])
})

test('a gate renewed in the days of grace leaves one spell in post and two in date', () => {
  const facts = [...everyGate, moduleFact('M02', '2016-03-01')]
  expect(spellsOf(service({ facts }))).toEqual([
    { kind: 'in_post', from: '2014-03-14', until: '2017-03-04' },
    { kind: 'in_date', from: '2014-03-14', until: '2016-02-10' },
    { kind: 'in_date', from: '2016-03-01', until: '2017-02-03' },
  ])
})

test('whoever never was recruited and trained has no spell', () => {
  expect(spellsOf(service({ facts: everyGate.slice(1) }))).toEqual([])
})

test('on any day, the spells say the same as the gates of that day', () => {
  const aDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2014-03-14', days))
  const more = fc.array(
    fc.oneof(
      aDay.map((on) => moduleFact('M02', on)),
      aDay.map((on) => gateFact('dbs', on)),
      aDay.map((on) => gateFact('references', on, { outcome: 'not_met' })),
    ),
    { maxLength: 4 },
  )
  const away = fc
    .tuple(aDay, fc.integer({ min: 1, max: 400 }))
    .map(([from, days]) => [{ from, until: addDays(from, days) }])
  fc.assert(
    fc.property(more, fc.option(away, { nil: [] }), aDay, (facts, gone, on) => {
      const file = service({ facts: [...everyGate, ...facts], away: gone })
      const said = spellsOf(file).some(
        ({ kind, from, until }) => kind === 'in_post' && from <= on && (until === null || on < until),
      )
      expect(said).toBe(inPostOn(file, on))
    }),
  )
})
