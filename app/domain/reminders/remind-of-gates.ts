import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { gatesToRenew } from './gates-to-renew.ts'
import { remindersTermsOn } from './terms.ts'
import { mayRemindAt } from './when.ts'
import { nothingToRemindOf, writeOnce } from './write-once.ts'

/** Tells a volunteer, in one e-mail, which gate expires soonest and how many others do. */
export const remindOfGates = defineCommand({
  name: 'reminders.of-gates',
  action: 'reminders.remind',
  on: volunteer,
  input: z.strictObject({ volunteerId: id }),
  async run(work) {
    const { tx, volunteer: person, today, now } = work
    const terms = await remindersTermsOn(tx, today)
    const gates = mayRemindAt(now, terms)
      ? await gatesToRenew(tx, terms, today, eq(volunteers.id, person.id))
      : []
    const [first, ...others] = await writeOnce(work, gates)
    if (!first) throw nothingToRemindOf()
    return {
      result: person.id,
      events: [
        {
          type: 'reminder.of-gates',
          volunteerId: person.id,
          gate: first.gate,
          expiresOn: first.day,
          more: String(others.length),
        },
      ],
    }
  },
})
