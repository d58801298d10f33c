import { z } from 'zod'
import { defineQuery } from '#app/kernel/query.ts'
import { inForceOn, ruleVersions } from '../governance/index.ts'
import { type DisclosureRule, defaultDisclosureRule } from './vocabulary.ts'

/** Up to which count a number is hidden from the board today. */
export const seeDisclosure = defineQuery({
  name: 'cohorts.disclosure',
  action: 'cohorts.see-disclosure',
  on: null,
  input: z.object({}),
  reveals: { hiddenUpTo: 'T1', today: 'T1' },
  async run({ db, today }) {
    const versions = await ruleVersions<DisclosureRule>(db, 'cohorts.disclosure')
    return { ...(inForceOn(versions, today) ?? defaultDisclosureRule), today }
  },
})
