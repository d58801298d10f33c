import { makeCalendarFeed } from '#app/domain/mentoring/index.ts'
import type { Relation } from '#app/kernel/actor.ts'
import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A match under way with one visit logged, and everybody who stands to it. */
async function aVisitedMatch(w: World) {
  const build = builders(w)
  const organisation = await build.organisation()
  const district = await build.district()
  const place = { organisationId: organisation.id, districtId: district.id }
  const volunteer = await build.volunteer(place)
  const family = await build.family(place)
  const match = await build.match({
    familyId: family.id,
    volunteerId: volunteer.id,
    stage: 'active',
    proposedOn: '2026-10-01',
  })
  const visit = await build.visit(match)
  const related: Example['related'] = {
    coordinates: { kind: 'coordinates', organisation: organisation.id, district: district.id },
    mentors: { kind: 'mentors', match: match.id, family: family.id, volunteer: volunteer.id },
    volunteers: { kind: 'volunteers', volunteer: volunteer.id },
    key_works: { kind: 'key_works', family: family.id },
    supervises: { kind: 'supervises', volunteer: volunteer.id },
    manages: { kind: 'manages' },
    safeguards: { kind: 'safeguards' },
    service: { kind: 'service' },
  }
  return { match, visit, related }
}

const TOKEN = 'A'.repeat(43)

/** A mentor whose account is on record, as a link to their calendar needs it. */
async function aMentorWithAnAccount(w: World) {
  const made = await aVisitedMatch(w)
  await builders(w).account('Leila Haddad', { id: 'a-volunteers', kind: 'volunteer' })
  return made
}

const answers = { happenedOn: '2026-11-21', minutes: 120, medium: 'home', worry: 'none' }

export const mentoringExamples = {
  'mentoring.log-visit': async (w) => {
    const { match, related } = await aVisitedMatch(w)
    return { input: { matchId: match.id, ...answers }, related }
  },
  'mentoring.correct-visit': async (w) => {
    const { visit, related } = await aVisitedMatch(w)
    return { input: { visitId: visit.id, version: 1, ...answers }, related }
  },
  'mentoring.add-to-visit': async (w) => {
    const { visit, related } = await aVisitedMatch(w)
    return { input: { visitId: visit.id, addendum: 'The form came back signed.' }, related }
  },
  'mentoring.read-worry': async (w) => {
    const { match, related } = await aVisitedMatch(w)
    const worrying = await builders(w).visit(match, { worry: 'low' })
    return { input: { matchId: match.id, visitId: worrying.id }, related }
  },
  'mentoring.own-visits': async (w) => ({ input: {}, related: (await aVisitedMatch(w)).related }),
  'mentoring.next-visits': async (w) => ({ input: {}, related: (await aVisitedMatch(w)).related }),
  'mentoring.make-calendar-feed': async (w) => ({
    input: { token: TOKEN },
    related: (await aMentorWithAnAccount(w)).related,
  }),
  'mentoring.revoke-calendar-feed': async (w) => ({
    input: {},
    related: (await aMentorWithAnAccount(w)).related,
  }),
  'mentoring.own-calendar-feed': async (w) => ({ input: {}, related: (await aVisitedMatch(w)).related }),
  'mentoring.calendar': async (w) => {
    const { related } = await aMentorWithAnAccount(w)
    await w.execute(makeCalendarFeed, w.actor('a-volunteers', related.volunteers as Relation), {
      token: TOKEN,
    })
    return { input: { token: TOKEN }, related: { anyone: { kind: 'anyone' } } }
  },
  'mentoring.visit-to-log': async (w) => {
    const { match, related } = await aVisitedMatch(w)
    return { input: { matchId: match.id }, related }
  },
  'mentoring.own-visit': async (w) => {
    const { visit, related } = await aVisitedMatch(w)
    return { input: { visitId: visit.id }, related }
  },
  'mentoring.visits-of-match': async (w) => {
    const { match, related } = await aVisitedMatch(w)
    return { input: { matchId: match.id }, related }
  },
} satisfies Record<string, ExampleOf>
