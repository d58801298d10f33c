import type { ConcernStage } from '#app/domain/safeguarding/vocabulary.ts'
import { builders } from '#test/support/builders.ts'
import { aConcern } from '#test/support/concerns.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A concern at a stage, reached by the lead, by the manager named on it and by whoever raised it. */
async function aConcernIn(w: World, stage: ConcernStage) {
  const { match, volunteer, family, place } = await aMatch(w)
  const id = await aConcern(w, match, {
    stage,
    managerId: 'a-manages',
    raisedById: 'a-signed_in',
    ...(stage === 'decided' ? { decision: 'support_here' as const, decidedAt: w.now() } : {}),
  })
  return { id, related: relatedTo({ match, volunteer, family, place }) }
}

async function aMatch(w: World) {
  const build = builders(w)
  const place = { organisationId: (await build.organisation()).id, districtId: (await build.district()).id }
  const volunteer = await build.volunteer(place)
  const family = await build.family(place)
  const match = await build.match({ familyId: family.id, volunteerId: volunteer.id, stage: 'active' })
  return { match, volunteer, family, place }
}

type Pair = Awaited<ReturnType<typeof aMatch>>

const relatedTo = ({ volunteer, family, place }: Pair): Example['related'] => ({
  signed_in: { kind: 'signed_in' },
  volunteers: { kind: 'volunteers', volunteer: volunteer.id },
  belongs_to: { kind: 'belongs_to', family: family.id },
  key_works: { kind: 'key_works', family: family.id },
  supervises: { kind: 'supervises', volunteer: volunteer.id },
  coordinates: { kind: 'coordinates', organisation: place.organisationId, district: place.districtId },
  reports_for: { kind: 'reports_for', organisation: place.organisationId },
  manages: { kind: 'manages' },
  administers: { kind: 'administers' },
  safeguards: { kind: 'safeguards' },
})

const onConcern =
  (stage: ConcernStage, input: Record<string, unknown> = { version: 1 }): ExampleOf =>
  async (w) => {
    const { id, related } = await aConcernIn(w, stage)
    return { input: { concernId: id, ...input }, related }
  }

const nothing: ExampleOf = async (w) => ({ input: {}, related: relatedTo(await aMatch(w)) })

export const safeguardingExamples = {
  'safeguarding.raise': async (w) => ({
    input: {
      danger: 'none',
      about: 'child',
      words: 'He had a bruise on his arm.',
      happenedOn: '2026-11-22',
    },
    related: relatedTo(await aMatch(w)),
  }),
  'safeguarding.to-raise': nothing,
  'safeguarding.own-concerns': nothing,
  'safeguarding.own-concern': onConcern('raised', {}),
  'safeguarding.concerns': async (w) => ({ input: {}, related: (await aConcernIn(w, 'raised')).related }),
  'safeguarding.concern': onConcern('raised', {}),
  'safeguarding.read-concern': onConcern('raised', { reason: 'to_act' }),
  'safeguarding.acknowledge': onConcern('raised', { version: 1, advice: 'Do not ask him.', visits: 'hold' }),
  'safeguarding.hold-visits': onConcern('acknowledged'),
  'safeguarding.resume-visits': onConcern('acknowledged'),
  'safeguarding.decide': onConcern('acknowledged', {
    version: 1,
    decision: 'support_here',
    rationale: 'An accident, seen by the health visitor.',
    familyTold: 'told',
  }),
  'safeguarding.record-referral': onConcern('acknowledged', {
    version: 1,
    place: 'childrens_social_care',
    madeOn: '2026-11-23',
    inWriting: 'yes',
  }),
  'safeguarding.close': onConcern('decided', { version: 1, outcome: 'The family has more help.' }),
  // A supervisor must know that visits rest: else they ask the mentor why none are logged, and send them back.
  'safeguarding.hold-on-match': async (w) => {
    const pair = await aMatch(w)
    return { input: { matchId: pair.match.id }, related: relatedTo(pair) }
  },
  'safeguarding.duty-line': nothing,
  'safeguarding.set-duty-line': async (w) => ({
    input: {
      name: 'Duty line',
      telephone: '01632 960 143',
      opens: '08:00',
      closes: '20:00',
      weekends: 'yes',
      effectiveFrom: w.today(),
      why: 'A new number',
    },
    related: relatedTo(await aMatch(w)),
  }),
} satisfies Record<string, ExampleOf>
