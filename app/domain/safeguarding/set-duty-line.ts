import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { day, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { rules } from '#db/schema/index.ts'
import type { DutyLine } from './vocabulary.ts'

const time = z
  .string({ error: 'Enter a time like 08:00' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time like 08:00')

/** Sets whom everybody telephones about a worry, from a day on. What held before stays on record. */
export const setDutyLine = defineCommand({
  name: 'safeguarding.set-duty-line',
  action: 'safeguarding.set-duty-line',
  on: null,
  input: z.strictObject({
    name: words({ max: 60, missing: 'Enter who answers' }),
    telephone: z
      .string({ error: 'Enter a telephone number' })
      .trim()
      .regex(/^\+?[\d ]{10,16}$/, 'Enter a telephone number, like 01632 960 142'),
    opens: time,
    closes: time,
    weekends: z.enum(['yes', 'no'], { error: 'Say whether it is answered at weekends' }),
    effectiveFrom: day,
    why: words({ max: 200, missing: 'Write why it changes' }),
  }),
  async run({ tx, actor, input, now, today, newId }) {
    const { effectiveFrom, why, weekends, ...line } = input
    const faults: Record<string, string[]> = {}
    if (line.closes <= line.opens) faults['closes'] = ['Enter a later time than it opens']
    if (effectiveFrom < today) faults['effectiveFrom'] = ['Enter today or a later day']
    if (Object.keys(faults).length > 0) throw new Refused('invalid', 'Check your answers.', faults)
    const value: DutyLine = { ...line, weekends: weekends === 'yes' }
    await tx.insert(rules).values({
      id: newId(),
      name: 'safeguarding.duty-line',
      value,
      effectiveFrom,
      setBy: actor.accountId,
      setAt: now,
      why,
    })
    return { result: effectiveFrom, events: [{ type: 'duty-line.set', effectiveFrom }] }
  },
})
