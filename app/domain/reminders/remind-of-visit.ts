import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { id } from '#app/kernel/inputs.ts'
import { visits } from '#db/schema/index.ts'
import { match } from '../matching/index.ts'
import { visitingStages } from '../matching/vocabulary.ts'
import { plansWhere } from '../mentoring/index.ts'
import { remindersTermsOn } from './terms.ts'
import { notOnHold, occasionOf } from './visits-to-log.ts'
import { mayRemindAt } from './when.ts'
import { nothingToRemindOf, writeOnce } from './write-once.ts'

/** Reminds a mentor of a visit that was planned and is not logged. A visit logged meanwhile is not reminded of. */
export const remindOfVisit = defineCommand({
  name: 'reminders.of-visit',
  action: 'reminders.remind',
  on: match,
  input: z.strictObject({ matchId: id }),
  async run(work) {
    const { tx, match: pair, today, now } = work
    const terms = await remindersTermsOn(tx, today)
    const [plan] = await plansWhere(tx, and(eq(visits.matchId, pair.id), notOnHold(tx)))
    const live = visitingStages.some((stage) => stage === pair.stage)
    const occasion = plan && live && mayRemindAt(now, terms) ? occasionOf(plan, terms, today) : null
    const [written] = await writeOnce(work, occasion ? [occasion] : [])
    if (!written) throw nothingToRemindOf()
    const { reminderId, day: plannedOn } = written
    return {
      result: reminderId,
      events: [
        {
          type: 'reminder.of-visit',
          reminderId,
          matchId: pair.id,
          volunteerId: pair.volunteerId,
          plannedOn,
        },
      ],
    }
  },
})
