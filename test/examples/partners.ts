import { noFigures } from '#app/domain/partners/figures.ts'
import { fingerprintOf } from '#app/domain/partners/seal-edition.ts'
import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { ExampleOf } from './example.ts'

/** The last quarter that has ended when a test world begins. */
const QUARTER = '2026-07-01'

/** A partner with nothing recorded, whose last quarter waits to be certified. */
async function aPartner(w: World) {
  const build = builders(w)
  await build.programme()
  const own = await build.organisation()
  const related = {
    reports_for: { kind: 'reports_for', organisation: own.id },
    manages: { kind: 'manages' },
  } as const
  return { build, organisationId: own.id, related }
}

/** A partner whose last quarter is certified. */
async function aCertifiedReturn(w: World) {
  const { build, organisationId, related } = await aPartner(w)
  const account = await build.account('Samuel Abiodun')
  const found = await build.certifiedReturn({ organisationId, quarter: QUARTER, certifiedBy: account.id })
  return { input: { partnerReturnId: found.id, version: found.version }, related }
}

export const partnersExamples = {
  'partners.return': async (w) => {
    const { organisationId, related } = await aPartner(w)
    return { input: { organisationId, quarter: QUARTER }, related }
  },
  'partners.own-returns': async (w) => {
    const { organisationId, related } = await aPartner(w)
    return { input: { organisationId }, related }
  },
  'partners.returns': async (w) => ({ input: {}, related: (await aPartner(w)).related }),
  'partners.returns-standing': async (w) => ({ input: {}, related: (await aPartner(w)).related }),
  'partners.return-evidence': async (w) => {
    const { organisationId, related } = await aPartner(w)
    return { input: { organisationId, quarter: QUARTER, measure: 'visits' }, related }
  },
  'partners.certify-return': async (w) => {
    const { organisationId, related } = await aPartner(w)
    return {
      input: {
        organisationId,
        quarter: QUARTER,
        edition: 0,
        figures: fingerprintOf(noFigures),
        declarations: ['read', 'may_certify'],
      },
      related,
    }
  },
  'partners.query-return': async (w) => {
    const { input, related } = await aCertifiedReturn(w)
    return { input: { ...input, question: 'Which number is right?' }, related }
  },
  'partners.accept-return': aCertifiedReturn,
} satisfies Record<string, ExampleOf>
