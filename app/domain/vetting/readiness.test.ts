import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '#app/kernel/day.ts'
import { everyGate, gateFact, moduleFact, requirements, vettingFile, without } from '#test/support/gates.ts'
import { gateBoard, readiness, recruitedAndTrainedOn, type VettingFile } from './readiness.ts'
import { type Gate, type GateFact, gates, outcomes } from './vocabulary.ts'

function gaps(file: VettingFile, on: Day) {
  const found = readiness(file, on)
  return found.ready ? [] : found.because.map(({ gate, why }) => `${gate} ${why}`)
}

function says(file: VettingFile, on: Day) {
  const found = readiness(file, on)
  return found.ready ? [] : found.because.map((gap) => gap.says)
}

describe('readiness', () => {
  test('somebody with every gate met is ready from the last gate on, and not a day before', () => {
    expect(readiness(vettingFile(), '2014-03-14')).toEqual({ ready: true })
    expect(gaps(vettingFile(), '2014-03-13')).toEqual(['agreement missing'])
  })

  test.each(gates.filter((gate) => gate !== 'overseas'))('nobody is ready without %s', (gate: Gate) => {
    expect(readiness(vettingFile({ facts: without(gate) }), '2014-04-01').ready).toBe(false)
  })

  test('the overseas check is asked only of those who need it, and a reasoned waiver is enough', () => {
    const needed = vettingFile({ overseasNeeded: true })
    expect(gaps(needed, '2014-04-01')).toEqual(['overseas missing'])
    const waived = gateFact('overseas', '2014-01-20', { outcome: 'not_needed' })
    expect(gaps({ ...needed, facts: [...everyGate, waived] }, '2014-04-01')).toEqual([])
  })

  test('no other gate can be waived', () => {
    const waived = gateFact('interview', '2014-01-20', { outcome: 'not_needed' })
    expect(gaps(vettingFile({ facts: [...everyGate, waived] }), '2014-04-01')).toEqual(['interview not_met'])
  })

  test('a module stops counting on the day it is due again, and counts once more when it is repeated', () => {
    expect(gaps(vettingFile(), '2016-02-09')).toEqual([])
    expect(says(vettingFile(), '2016-02-10')).toEqual([
      'Training “Keeping children safe”: expired on 10 February 2016.',
    ])
    const again = vettingFile({ facts: [...everyGate, moduleFact('M02', '2016-03-01')] })
    expect(gaps(again, '2016-02-29')).toEqual(['training_module expired'])
    expect(gaps(again, '2016-03-01')).toEqual([])
  })

  test('a check stops counting after the months of the policy, or sooner when its own date says so', () => {
    const trained = [...everyGate, moduleFact('M02', '2016-02-01')]
    expect(gaps(vettingFile({ facts: trained }), '2017-02-02')).toEqual([])
    expect(gaps(vettingFile({ facts: trained }), '2017-02-03')).toEqual(['dbs expired'])
    const early = gateFact('dbs', '2014-02-03', { expiresOn: '2016-06-01' })
    const facts = [...trained.filter((fact) => fact.gate !== 'dbs'), early]
    expect(gaps(vettingFile({ facts }), '2016-06-01')).toEqual(['dbs expired'])
  })

  test('a check of a lower level, another workforce or without the barred list is not enough', () => {
    const held = {
      kind: 'dbs',
      level: 'enhanced',
      workforce: 'child',
      childBarred: false,
      adultBarred: false,
    } as const
    const withCheck = (detail: GateFact['detail'], childBarred = false) =>
      gaps(
        vettingFile({
          facts: [...without('dbs'), gateFact('dbs', '2014-02-03', { detail })],
          requirements: [{ ...requirements, dbs: { ...requirements.dbs, childBarred } }],
        }),
        '2014-04-01',
      )
    expect(withCheck(held)).toEqual([])
    expect(withCheck({ ...held, workforce: 'child_and_adult' })).toEqual([])
    expect(withCheck({ ...held, level: 'standard' })).toEqual(['dbs level'])
    expect(withCheck({ ...held, workforce: 'adult' })).toEqual(['dbs level'])
    expect(withCheck(held, true)).toEqual(['dbs level'])
    expect(withCheck({ kind: 'plain' })).toEqual(['dbs level'])
  })

  test('a role that needs no check asks for none', () => {
    const none = { ...requirements, dbs: { ...requirements.dbs, level: 'none' as const } }
    expect(gaps(vettingFile({ facts: without('dbs'), requirements: [none] }), '2014-04-01')).toEqual([])
  })

  test('references must be enough in number, and one of them checked by voice', () => {
    const withReferences = (satisfactory: number, verifiedByVoice: number) => {
      const detail = { kind: 'references', satisfactory, verifiedByVoice } as const
      return says(
        vettingFile({ facts: [...without('references'), gateFact('references', '2014-01-27', { detail })] }),
        '2014-04-01',
      )
    }
    expect(withReferences(1, 1)).toEqual(['1 of 2 references are satisfactory.'])
    expect(withReferences(2, 0)).toEqual(['0 of 1 references have been checked by talking to the referee.'])
    expect(withReferences(3, 1)).toEqual([])
  })

  test('a new version of the requirements holds from its day on and leaves the days before alone', () => {
    const stricter = {
      ...requirements,
      effectiveFrom: '2014-06-01',
      mandatoryModules: [{ code: 'M02', title: 'Keeping children safe', version: 2, refreshMonths: 24 }],
    }
    const file = vettingFile({ requirements: [stricter, requirements] })
    expect(gaps(file, '2014-05-31')).toEqual([])
    expect(gaps(file, '2014-06-01')).toEqual(['training_module version'])
  })

  test('a gate decided against later is not met from that day', () => {
    const facts = [...everyGate, gateFact('panel', '2014-09-01', { outcome: 'not_met' })]
    expect(gaps(vettingFile({ facts }), '2014-08-31')).toEqual([])
    expect(gaps(vettingFile({ facts }), '2014-09-01')).toEqual(['panel not_met'])
  })

  test('a correction replaces the wrong fact for every day', () => {
    const wrong = everyGate.find((fact) => fact.gate === 'agreement')
    const right = gateFact('agreement', '2014-03-21', { supersedes: wrong?.id ?? '' })
    const file = vettingFile({ facts: [...everyGate, right] })
    expect(gaps(file, '2014-03-20')).toEqual(['agreement missing'])
    expect(gaps(file, '2014-03-21')).toEqual([])
  })

  test('the file can be read as it was known at an earlier instant', () => {
    const recordedAt = new Date('2014-05-01T09:00:00Z')
    const facts = [...without('panel'), gateFact('panel', '2014-03-10', { recordedAt })]
    expect(gaps(vettingFile({ facts }), '2014-04-01')).toEqual([])
    expect(gaps(vettingFile({ facts, knownAt: new Date('2014-04-01T12:00:00Z') }), '2014-04-01')).toEqual([
      'panel missing',
    ])
  })
})

describe('the gate board', () => {
  test('shows each gate once in the order of the gates, and training once for each module', () => {
    const board = gateBoard(vettingFile(), '2014-04-01')
    expect(board.map(({ gate, module, state }) => `${module ?? gate} ${state}`)).toEqual([
      'application_accepted met',
      'interview met',
      'self_declaration met',
      'references met',
      'identity met',
      'overseas not_needed',
      'dbs met',
      'M02 met',
      'M04 met',
      'observed_practice met',
      'panel met',
      'agreement met',
    ])
  })

  test('carries the dated fact and when it runs out', () => {
    const dbs = gateBoard(vettingFile(), '2014-04-01').find(({ gate }) => gate === 'dbs')
    expect(dbs?.fact?.happenedOn).toBe('2014-02-03')
    expect(dbs?.expiresOn).toBe('2017-02-03')
  })
})

describe('recruited and trained', () => {
  test('is the day of the last gate', () => {
    expect(recruitedAndTrainedOn(vettingFile(), '2014-09-30')).toBe('2014-03-14')
  })

  test('is never for somebody who is trained but not approved', () => {
    expect(recruitedAndTrainedOn(vettingFile({ facts: without('panel') }), '2014-09-30')).toBeNull()
  })

  test('is not undone by what expires later', () => {
    expect(recruitedAndTrainedOn(vettingFile(), '2030-01-01')).toBe('2014-03-14')
  })

  test('is not yet known on a day before it', () => {
    expect(recruitedAndTrainedOn(vettingFile(), '2014-03-13')).toBeNull()
  })
})

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2014-01-01', days))

const anyFact: fc.Arbitrary<GateFact> = fc
  .record({
    gate: fc.constantFrom(...gates),
    code: fc.constantFrom('M02', 'M04'),
    happenedOn: anyDay,
    outcome: fc.constantFrom(...outcomes),
    id: fc.uuid(),
  })
  .map(({ gate, code, happenedOn, outcome, id }) =>
    gate === 'training_module'
      ? moduleFact(code, happenedOn, 1, { id, outcome })
      : gateFact(gate, happenedOn, { id, outcome }),
  )

const someFacts = fc
  .uniqueArray(anyFact, { maxLength: 12, selector: (fact) => fact.id })
  .map((more) => [...everyGate, ...more])

describe('whatever the facts', () => {
  test('something that happens later never changes a past day', () => {
    fc.assert(
      fc.property(someFacts, anyFact, anyDay, (facts, later, on) => {
        fc.pre(later.happenedOn > on)
        expect(readiness(vettingFile({ facts: [...facts, later] }), on)).toEqual(
          readiness(vettingFile({ facts }), on),
        )
      }),
    )
  })

  test('something written down later, corrections too, never changes what was known', () => {
    fc.assert(
      fc.property(someFacts, anyFact, anyDay, fc.nat(), (facts, late, on, pick) => {
        const knownAt = new Date('2020-01-01T00:00:00Z')
        const recordedAt = new Date('2020-01-02T00:00:00Z')
        const supersedes = facts[pick % facts.length]?.id ?? null
        const more = [...facts, { ...late, recordedAt, supersedes }]
        expect(readiness(vettingFile({ facts: more, knownAt }), on)).toEqual(
          readiness(vettingFile({ facts, knownAt }), on),
        )
      }),
    )
  })

  test('their order never matters', () => {
    fc.assert(
      fc.property(
        someFacts.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        anyDay,
        ([facts, shuffled], on) => {
          expect(readiness(vettingFile({ facts: shuffled }), on)).toEqual(
            readiness(vettingFile({ facts }), on),
          )
          expect(recruitedAndTrainedOn(vettingFile({ facts: shuffled }), on)).toBe(
            recruitedAndTrainedOn(vettingFile({ facts }), on),
          )
        },
      ),
    )
  })

  test('once recruited and trained, the day stays the same for every later day', () => {
    fc.assert(
      fc.property(someFacts, anyDay, fc.nat(400), (facts, on, more) => {
        const then = recruitedAndTrainedOn(vettingFile({ facts }), on)
        fc.pre(then !== null)
        expect(recruitedAndTrainedOn(vettingFile({ facts }), addDays(on, more))).toBe(then)
      }),
    )
  })
})
