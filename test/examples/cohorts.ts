import { builders } from '#test/support/builders.ts'
import type { ExampleOf } from './example.ts'

const anOrganisation = async (w: Parameters<ExampleOf>[0]) => {
  const build = builders(w)
  await build.programme()
  const organisation = await build.organisation()
  return {
    organisation,
    related: {
      manages: { kind: 'manages' },
      reports_for: { kind: 'reports_for', organisation: organisation.id },
      coordinates: { kind: 'coordinates', organisation: organisation.id },
    },
  } as const
}

const settersOfRules = { manages: { kind: 'manages' }, administers: { kind: 'administers' } } as const

export const cohortsExamples = {
  'cohorts.programme': async (w) => ({ input: {}, related: (await anOrganisation(w)).related }),
  'cohorts.organisation': async (w) => {
    const { organisation, related } = await anOrganisation(w)
    return { input: { organisationId: organisation.id }, related }
  },
  'cohorts.evidence': async (w) => ({
    input: { year: 14, basis: 'flow' },
    related: (await anOrganisation(w)).related,
  }),
  'cohorts.board': async (w) => {
    await builders(w).programme()
    return { input: {}, related: { governs: { kind: 'governs' } } }
  },
  'cohorts.disclosure': async () => ({ input: {}, related: settersOfRules }),
  'cohorts.set-disclosure': async (w) => ({
    input: { hiddenUpTo: 9, effectiveFrom: w.today(), why: 'The board asked for it' },
    related: settersOfRules,
  }),
} satisfies Record<string, ExampleOf>
