import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { day, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { rules } from '#db/schema/index.ts'
import type { RuleName } from '../governance/vocabulary.ts'
import type { DisclosureRule } from './vocabulary.ts'

const RULE = 'cohorts.disclosure' satisfies RuleName

/** A hidden count must be able to be something else, so counts of 1 and 2 are always hidden. */
const FEWEST = 2
const MOST = 20

/**
 * Sets up to which count a number is hidden from the board, from a day on. Quarters that ended before that day stay
 * as they were shown.
 */
export const setDisclosure = defineCommand({
  name: 'cohorts.set-disclosure',
  action: 'cohorts.set-disclosure',
  on: null,
  input: z.strictObject({
    hiddenUpTo: z.coerce
      .number({ error: 'Enter a number, like 5' })
      .int('Enter a whole number')
      .min(FEWEST, `Enter ${FEWEST} or more`)
      .max(MOST, `Enter ${MOST} or fewer`),
    effectiveFrom: day,
    why: words({ max: 200, missing: 'Write why it changes' }),
  }),
  async run({ tx, actor, input, now, today, newId }) {
    const { effectiveFrom, why, hiddenUpTo } = input
    if (effectiveFrom < today)
      throw new Refused('invalid', 'Check your answers.', { effectiveFrom: ['Enter today or a later day'] })
    const value: DisclosureRule = { hiddenUpTo }
    const rule = { id: newId(), name: RULE, value, effectiveFrom, setBy: actor.accountId, setAt: now, why }
    await tx.insert(rules).values(rule)
    return { result: effectiveFrom, events: [{ type: 'rule.set', rule: RULE, effectiveFrom }] }
  },
})
