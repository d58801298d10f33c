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
} satisfies Record<string, ExampleOf>
