import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { concerns } from '#db/schema/index.ts'
import { journey } from './journey.ts'
import { placeHolds } from './place-holds.ts'
import { concern } from './records.ts'

/** Puts the visits that a concern touches on hold. Mentor and coordinator see that they are, and not why. */
export const holdVisits = defineCommand({
  name: 'safeguarding.hold-visits',
  action: 'safeguarding.handle',
  on: concern,
  input: z.strictObject({ concernId: id, version }),
  async run(work) {
    const { concern: live } = work
    if (live.stage === 'closed') throw new Refused('conflict', 'This concern is closed.')
    await revise(work, concerns, journey.subject, live, {})
    if ((await placeHolds(work, live)) === 0)
      throw new Refused('conflict', 'There are no visits to put on hold: no open match is known here.')
    return { result: live.id, events: [{ type: 'concern.visits-held', concernId: live.id }] }
  },
})
