import { type Day, sayDay } from '#app/kernel/day.ts'
import { outcodeErrorKm, sayKm } from './distance.ts'
import { hardRuleFacts } from './hard-rule-table.ts'
import type { FamilyNeed, MentorOffer } from './profiles.ts'
import type { ConnectionKind, Criterion, HardRule, Overrider } from './vocabulary.ts'
import { sayCode, sayGender, sayList } from './words.ts'

/** One mentor and one family on one day. */
export type Pair = {
  readonly need: FamilyNeed
  readonly offer: MentorOffer
  readonly on: Day
  /** By road; null while either place is not known. */
  readonly km: number | null
}

/** Why a pair is not possible. All of it but `shownAs` may be for restricted eyes. */
export type Exclusion = {
  readonly rule: HardRule
  readonly says: string
  /** Who must agree before the rule is set aside for this pair; empty when nobody can. */
  readonly mayOverride: readonly Overrider[]
  readonly shownAs: ShownExclusion
}

/** What anybody who arranges matches may read of an exclusion. Safeguarding rules all look alike here. */
export type ShownExclusion = {
  readonly rule: HardRule | null
  readonly name: string
  readonly says: string
  readonly whoMayOverride: string
}

/** Something nobody has asked yet. It is worth nothing until it is answered. */
export type Question = {
  readonly about: HardRule | Criterion
  readonly says: string
  /** To be answered before the family sees this mentor, because the answer may make the pair impossible. */
  readonly mustAskFirst: boolean
}

type Verdict = { stop: string; nobodyMayOverride?: boolean } | { ask: string; mustAskFirst: boolean } | null
type Rule = (pair: Pair) => Verdict

/** Coordinators may give a mentor a second place, never a third. */
const mostMatches = 2

const rules: Readonly<Record<HardRule, Rule>> = {
  H1: ({ offer }) => stopIf(offer.notAvailable.length > 0, offer.notAvailable.join(' ')),
  H2: ({ offer }) => stopIf(offer.stoodDown, 'The mentor is suspended, or an allegation is open.'),
  H3: linked(
    'household',
    'The mentor is, or is related to, somebody in the family, or lives at the same address.',
  ),
  H4: linked('acquaintance', 'They may know each other: ask the safeguarding lead.'),
  H5: linked('danger', 'The mentor or their household is linked to a person who is a danger to the family.'),
  H6: domesticAbuse,
  H7: askedForGender,
  H8: panelRestriction,
  H9: ({ need }) =>
    stopIf(!need.consentInForce, 'The family’s consent to share for mentoring is not in force.'),
  H10: ({ need }) =>
    stopIf(
      need.steppedUp && !need.mentorAgreedInPlan,
      'The family has stepped up, and its plan gives a mentor no part.',
    ),
  H11: visitRisk,
  H12: travelLimit,
  H13: linked('programme', 'The mentor was in the programme with this family, or has the same key worker.'),
  H14: clearedActivities,
  H15: freePlace,
  H16: linked('staff', 'A member of staff, the mentor and the family are connected.'),
}

/** Every hard rule that makes a pair impossible, and every question the rules leave open. */
export function applyHardRules(pair: Pair): { exclusions: Exclusion[]; questions: Question[] } {
  const exclusions: Exclusion[] = []
  const questions: Question[] = []
  for (const [rule, judge] of Object.entries(rules) as [HardRule, Rule][]) {
    const verdict = judge(pair)
    if (verdict === null) continue
    if ('ask' in verdict)
      questions.push({ about: rule, says: verdict.ask, mustAskFirst: verdict.mustAskFirst })
    else if (verdict.nobodyMayOverride || !isSetAside(pair, rule)) exclusions.push(exclusion(rule, verdict))
  }
  return { exclusions, questions }
}

function isSetAside({ need, offer }: Pair, rule: HardRule): boolean {
  const mayBe = hardRuleFacts[rule].mayOverride.length > 0
  return mayBe && need.setAside.some((aside) => aside.mentorId === offer.id && aside.rule === rule)
}

function exclusion(
  rule: HardRule,
  { stop, nobodyMayOverride = false }: { stop: string; nobodyMayOverride?: boolean },
) {
  const { name, mayOverride, whoMayOverride, safeguarding } = hardRuleFacts[rule]
  const who = nobodyMayOverride ? 'Nobody' : whoMayOverride
  const shownAs: ShownExclusion = safeguarding
    ? { rule: null, name: 'Not possible', says: 'Not possible.', whoMayOverride: who }
    : { rule, name, says: stop, whoMayOverride: who }
  return { rule, says: stop, mayOverride: nobodyMayOverride ? [] : mayOverride, shownAs }
}

function stopIf(broken: boolean, says: string): Verdict {
  return broken ? { stop: says } : null
}

/** A rule that two sides break by sharing a connection of one kind. */
function linked(kind: ConnectionKind, says: string): Rule {
  return ({ need, offer }) => {
    const theirs = new Set(need.connections[kind])
    return stopIf(
      offer.connections[kind].some((hash) => theirs.has(hash)),
      says,
    )
  }
}

function domesticAbuse({ need: { domesticAbuse }, offer }: Pair): Verdict {
  if (domesticAbuse === 'none') return null
  if (domesticAbuse === null)
    return { ask: 'Ask the key worker: is it safe for a mentor to be in touch?', mustAskFirst: true }
  if (!domesticAbuse.safeContactPlan) return { stop: 'There is no plan for safe contact.' }
  if (domesticAbuse.perpetratorAtHome && !domesticAbuse.agenciesAgreed)
    return { stop: 'The person who is a danger is at home, and the agencies have not agreed to visits.' }
  // A question here would tell of the abuse, so a gender that is not known counts as unsafe.
  const unsafe = domesticAbuse.unsafeGenders
  return stopIf(
    unsafe.length > 0 && (offer.gender === null || unsafe.includes(offer.gender)),
    'As far as is known, it is not safe for this mentor to visit.',
  )
}

function askedForGender({ need: { askedForGender: asked }, offer: { gender } }: Pair): Verdict {
  if (asked === null)
    return { ask: 'Ask the family: would they rather have a woman or a man?', mustAskFirst: true }
  if (asked === 'no_preference' || asked === gender) return null
  const wish = `The family asked for ${sayGender(asked)}.`
  return gender === null
    ? { ask: `Ask: how do they describe their gender? ${wish}`, mustAskFirst: true }
    : { stop: wish }
}

function panelRestriction({ need, offer }: Pair): Verdict {
  if (offer.restrictions === null)
    return { ask: 'Ask the panel: which limits did it set, and do they matter here?', mustAskFirst: true }
  if (offer.restrictions.length === 0) return null
  if (need.circumstances === null)
    return {
      ask: `Ask the key worker: does the panel’s limit (${sayCodes(offer.restrictions)}) matter here?`,
      mustAskFirst: true,
    }
  const inTheWay = offer.restrictions.filter((restriction) => need.circumstances?.includes(restriction))
  return stopIf(inTheWay.length > 0, `The panel ruled out: ${sayCodes(inTheWay)}.`)
}

function visitRisk({ need: { visitRisk }, on }: Pair): Verdict {
  if (!visitRisk || visitRisk.assessedOn > on) return { stop: 'The risk to visitors has not been assessed.' }
  if (visitRisk.expiresOn <= on)
    return { stop: `The assessment of the risk to visitors expired on ${sayDay(visitRisk.expiresOn)}.` }
  return stopIf(visitRisk.result === 'red', 'The risk to visitors is red.')
}

function travelLimit({ offer: { travelLimitKm: limit }, km }: Pair): Verdict {
  if (limit === null || km === null)
    return { ask: 'Ask: how far will they travel, and from where?', mustAskFirst: false }
  if (km > limit + outcodeErrorKm) return { stop: `It is ${sayKm(km)} away; they will travel ${limit} km.` }
  if (km < limit - outcodeErrorKm) return null
  return { ask: `Check travel: ${sayKm(km)}, near their limit of ${limit} km.`, mustAskFirst: false }
}

function clearedActivities({ need, offer }: Pair): Verdict {
  const notCleared = need.activities.filter((activity) => !offer.clearedFor.includes(activity))
  return stopIf(notCleared.length > 0, `Their role and check do not cover: ${sayCodes(notCleared)}.`)
}

function freePlace({ offer: { capacity, openMatches, onProbation } }: Pair): Verdict {
  const places = onProbation ? Math.min(capacity, 1) : capacity
  if (openMatches < places) return null
  return {
    stop:
      onProbation && openMatches > 0
        ? 'In probation, one match at a time.'
        : `${openMatches} of ${places} places are taken.`,
    nobodyMayOverride: openMatches >= mostMatches,
  }
}

function sayCodes(codes: readonly string[]): string {
  return sayList(codes.map(sayCode))
}
