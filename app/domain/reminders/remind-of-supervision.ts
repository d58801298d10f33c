import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { account } from '../people/index.ts'
import { supervisionToHold } from './supervision-to-hold.ts'
import { remindersTermsOn } from './terms.ts'
import { mayRemindAt } from './when.ts'
import { nothingToRemindOf, writeOnce } from './write-once.ts'

/** Reminds a supervisor, in one e-mail, of all supervision that has become due or overdue since the last one. */
export const remindOfSupervision = defineCommand({
  name: 'reminders.of-supervision',
  action: 'reminders.remind',
  on: account,
  input: z.strictObject({ accountId: id }),
  async run(work) {
    const { tx, account: supervisor, today, now } = work
    const terms = await remindersTermsOn(tx, today)
    const occasions = mayRemindAt(now, terms) ? await supervisionToHold(tx, today, supervisor.id) : []
    const fresh = await writeOnce(work, occasions)
    if (fresh.length === 0) throw nothingToRemindOf()
    const count = (kind: 'supervision_due' | 'supervision_overdue') =>
      String(fresh.filter((one) => one.kind === kind).length)
    return {
      result: supervisor.id,
      events: [
        {
          type: 'reminder.of-supervision',
          supervisorId: supervisor.id,
          due: count('supervision_due'),
          overdue: count('supervision_overdue'),
        },
      ],
    }
  },
})
