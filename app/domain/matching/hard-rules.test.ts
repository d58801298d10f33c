import { describe, expect, test } from 'vitest'
import { pair } from '#test/support/pairs.ts'
import { hardRuleFacts } from './hard-rule-table.ts'
import { applyHardRules, type Pair } from './hard-rules.ts'
import { type DomesticAbuse, type FamilyNeed, noConnections } from './profiles.ts'
import { type ConnectionKind, type HardRule, hardRules } from './vocabulary.ts'

function rulesBroken(of: Pair): HardRule[] {
  return applyHardRules(of).exclusions.map(({ rule }) => rule)
}

function reasons(of: Pair): string[] {
  return applyHardRules(of).exclusions.map(({ says }) => says)
}

function questions(of: Pair): string[] {
  return applyHardRules(of).questions.map(({ says }) => says)
}

/** Two sides that share one hash of a kind. */
function linkedBy(kind: ConnectionKind): Pair {
  const connections = { ...noConnections, [kind]: ['a1b2'] }
  return pair({ connections }, { connections })
}

const abuse: DomesticAbuse = {
  safeContactPlan: true,
  perpetratorAtHome: false,
  agenciesAgreed: false,
  unsafeGenders: [],
}

/** One pair for each rule that breaks it and no other. */
const breaking: Record<HardRule, Pair> = {
  H1: pair({}, { notAvailable: ['The panel has not approved yet.'] }),
  H2: pair({}, { stoodDown: true }),
  H3: linkedBy('household'),
  H4: linkedBy('acquaintance'),
  H5: linkedBy('danger'),
  H6: pair({ domesticAbuse: { ...abuse, safeContactPlan: false } }),
  H7: pair({ askedForGender: 'woman' }, { gender: 'man' }),
  H8: pair({ circumstances: ['teenagers'] }, { restrictions: ['teenagers'] }),
  H9: pair({ consentInForce: false }),
  H10: pair({ steppedUp: true }),
  H11: pair({ visitRisk: null }),
  H12: pair({}, { travelLimitKm: 16 }, { km: 19.1 }),
  H13: linkedBy('programme'),
  H14: pair({ activities: ['transport_child'] }),
  H15: pair({}, { openMatches: 1 }),
  H16: linkedBy('staff'),
}

test('a pair that breaks no rule is possible', () => {
  expect(rulesBroken(pair())).toEqual([])
})

test.each(hardRules)('%s alone makes a pair impossible', (rule) => {
  expect(rulesBroken(breaking[rule])).toEqual([rule])
})

describe('setting a rule aside', () => {
  const aside = (rule: HardRule): Partial<FamilyNeed> => ({ setAside: [{ mentorId: 'agnieszka', rule }] })

  test.each(hardRules)('%s gives way only where somebody may set it aside', (rule) => {
    const of = breaking[rule]
    const stays = hardRuleFacts[rule].mayOverride.length === 0
    expect(rulesBroken({ ...of, need: { ...of.need, ...aside(rule) } })).toEqual(stays ? [rule] : [])
  })

  test('holds for one mentor and not for another', () => {
    const of = breaking.H12
    const forAnother = { setAside: [{ mentorId: 'leah', rule: 'H12' as const }] }
    expect(rulesBroken({ ...of, need: { ...of.need, ...forAnother } })).toEqual(['H12'])
  })

  test('gives a second place but never a third', () => {
    expect(rulesBroken(pair(aside('H15'), { openMatches: 2 }))).toEqual(['H15'])
    expect(applyHardRules(pair({}, { openMatches: 2 })).exclusions[0]?.mayOverride).toEqual([])
  })
})

describe('what may be shown', () => {
  test('safeguarding rules cannot be told apart', () => {
    const shown = hardRules
      .filter((rule) => hardRuleFacts[rule].safeguarding)
      .map((rule) => applyHardRules(breaking[rule]).exclusions[0]?.shownAs)
    expect(shown).toHaveLength(6)
    expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(shown[0]).toEqual({
      rule: null,
      name: 'Not possible',
      says: 'Not possible.',
      whoMayOverride: 'The safeguarding lead knows why',
    })
  })

  test('other rules say what they are and who may override', () => {
    expect(applyHardRules(breaking.H7).exclusions[0]?.shownAs).toEqual({
      rule: 'H7',
      name: 'The family asked for someone else',
      says: 'The family asked for a woman.',
      whoMayOverride: 'The family only',
    })
  })

  test('no rule about connections repeats what connects the two', () => {
    for (const kind of ['household', 'acquaintance', 'danger', 'programme', 'staff'] as const)
      expect(JSON.stringify(applyHardRules(linkedBy(kind)))).not.toContain('a1b2')
  })
})

describe('what is not known', () => {
  test('is asked before the family sees a mentor whose gender matters', () => {
    const of = pair({ askedForGender: 'woman' }, { gender: null })
    expect(rulesBroken(of)).toEqual([])
    expect(applyHardRules(of).questions).toContainEqual({
      about: 'H7',
      says: 'Ask: how do they describe their gender? The family asked for a woman.',
      mustAskFirst: true,
    })
  })

  test('is asked about abuse of every family that has not been asked', () => {
    expect(questions(pair({ domesticAbuse: null }))).toContain(
      'Ask the key worker: is it safe for a mentor to be in touch?',
    )
  })

  test('counts as unsafe where a question would tell of abuse', () => {
    const domesticAbuse = { ...abuse, unsafeGenders: ['man' as const] }
    expect(rulesBroken(pair({ domesticAbuse }, { gender: null }))).toEqual(['H6'])
    expect(rulesBroken(pair({ domesticAbuse }, { gender: 'man' }))).toEqual(['H6'])
    expect(rulesBroken(pair({ domesticAbuse }, { gender: 'woman' }))).toEqual([])
  })

  test('is asked where a panel set limits and nobody has said which', () => {
    const of = pair({ circumstances: ['debt'] }, { restrictions: null })
    expect(rulesBroken(of)).toEqual([])
    expect(questions(of)).toContain('Ask the panel: which limits did it set, and do they matter here?')
  })

  test('is asked where a panel’s limit meets a family that has not been asked', () => {
    const of = pair({ circumstances: null }, { restrictions: ['debt'] })
    expect(rulesBroken(of)).toEqual([])
    expect(questions(of)).toContain('Ask the key worker: does the panel’s limit (debt) matter here?')
  })
})

describe('travel', () => {
  test('near the limit is a question and not an exclusion', () => {
    for (const km of [13, 16, 19]) {
      const of = pair({}, { travelLimitKm: 16 }, { km })
      expect(rulesBroken(of)).toEqual([])
      expect(questions(of)).toContain(`Check travel: about ${km} km, near their limit of 16 km.`)
    }
  })

  test('well within the limit needs no question', () => {
    expect(
      questions(pair({}, { travelLimitKm: 16 }, { km: 12.9 })).filter((says) => says.includes('travel')),
    ).toEqual([])
  })

  test('without a limit or a place is asked', () => {
    expect(questions(pair({}, {}, { km: null }))).toContain('Ask: how far will they travel, and from where?')
  })
})

describe('abuse and risk', () => {
  test('somebody dangerous at home stops visits unless the agencies have agreed', () => {
    const atHome = { ...abuse, perpetratorAtHome: true }
    expect(rulesBroken(pair({ domesticAbuse: atHome }))).toEqual(['H6'])
    expect(rulesBroken(pair({ domesticAbuse: { ...atHome, agenciesAgreed: true } }))).toEqual([])
  })

  test('an assessment of risk counts until the day it expires, and never before it was made', () => {
    const visitRisk = { result: 'amber', assessedOn: '2026-11-01', expiresOn: '2026-12-01' } as const
    expect(rulesBroken(pair({ visitRisk }, {}, { on: '2026-11-30' }))).toEqual([])
    expect(reasons(pair({ visitRisk }, {}, { on: '2026-12-01' }))).toEqual([
      'The assessment of the risk to visitors expired on 1 December 2026.',
    ])
    expect(rulesBroken(pair({ visitRisk }, {}, { on: '2026-10-31' }))).toEqual(['H11'])
    expect(rulesBroken(pair({ visitRisk: { ...visitRisk, result: 'red' } }))).toEqual(['H11'])
  })

  test('a family that has stepped up may have a mentor whose part is agreed in its plan', () => {
    expect(rulesBroken(pair({ steppedUp: true, mentorAgreedInPlan: true }))).toEqual([])
  })
})

test('in probation a mentor has one match, whatever their capacity', () => {
  expect(rulesBroken(pair({}, { capacity: 2, openMatches: 1 }))).toEqual([])
  expect(reasons(pair({}, { capacity: 2, openMatches: 1, onProbation: true }))).toEqual([
    'In probation, one match at a time.',
  ])
})
