import type { MatchStage } from '#app/domain/matching/vocabulary.ts'
import { aWaitingFamily } from '#test/support/waiting-family.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A match of the waiting family at a stage, and everybody who stands to it. */
async function aMatch(w: World, stage: MatchStage) {
  const { build, family, agnieszka, related } = await aWaitingFamily(w)
  const match = await build.match({
    familyId: family.id,
    volunteerId: agnieszka.id,
    stage,
    proposedOn: '2026-11-02',
  })
  const mentors = { kind: 'mentors', match: match.id, family: family.id, volunteer: agnieszka.id } as const
  const supervises = { kind: 'supervises', volunteer: agnieszka.id } as const
  const everybody: Example['related'] = { ...related, mentors, supervises }
  return { match, related: everybody }
}

const about =
  (stage: MatchStage, rest: object = {}): ExampleOf =>
  async (w) => {
    const { match, related } = await aMatch(w, stage)
    return { input: { matchId: match.id, ...rest }, related }
  }

export const matchingExamples = {
  'matching.rank-for-family': async (w) => {
    const { family, related } = await aWaitingFamily(w)
    return { input: { matchingProfileId: family.id }, related }
  },
  'matching.propose': async (w) => {
    const { build, family, agnieszka, related } = await aWaitingFamily(w)
    // Whoever proposes looks after the match, so their account is named in it.
    await build.account('Maryam Siddiqui', { id: 'a-coordinates' })
    return { input: { matchingProfileId: family.id, volunteerId: agnieszka.id }, related }
  },
  'matching.answer-as-mentor': about('proposed', { answer: 'yes' }),
  'matching.record-family-choice': about('mentor_accepted', {
    choice: 'chosen',
    toldBy: 'family',
    chosenOn: '2026-11-20',
  }),
  'matching.move': about('active', {
    move: 'pause',
    happenedOn: '2026-11-20',
    reason: 'mentor_away',
    until: '2026-12-04',
  }),
  'matching.match': about('active'),
  'matching.matches': async (w) => ({ input: {}, related: (await aMatch(w, 'active')).related }),
  'matching.own-match': about('active'),
  'matching.own-matches': async (w) => ({ input: {}, related: (await aMatch(w, 'active')).related }),
} satisfies Record<string, ExampleOf>
