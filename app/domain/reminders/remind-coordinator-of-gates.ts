import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { volunteers } from '#db/schema/index.ts'
import { account } from '../people/index.ts'
import { forCoordinator, gatesToRenew } from './gates-to-renew.ts'
import { remindersTermsOn } from './terms.ts'
import { mayRemindAt } from './when.ts'
import { nothingToRemindOf, writeOnce } from './write-once.ts'

/** Tells a coordinator once of each gate of their volunteers that expires soon, all in one e-mail. */
export const remindCoordinatorOfGates = defineCommand({
  name: 'reminders.of-gates-to-coordinator',
  action: 'reminders.remind',
  on: account,
  input: z.strictObject({ accountId: id }),
  async run(work) {
    const { tx, account: coordinator, today, now } = work
    const terms = await remindersTermsOn(tx, today)
    const gates = mayRemindAt(now, terms)
      ? await gatesToRenew(tx, terms, today, eq(volunteers.coordinatorId, coordinator.id))
      : []
    const fresh = await writeOnce(work, forCoordinator(gates))
    if (fresh.length === 0) throw nothingToRemindOf()
    return {
      result: coordinator.id,
      events: [
        {
          type: 'reminder.of-gates-to-coordinator',
          coordinatorId: coordinator.id,
          volunteers: String(new Set(fresh.map(({ volunteerId }) => volunteerId)).size),
        },
      ],
    }
  },
})
