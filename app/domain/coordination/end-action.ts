import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { nextActions } from '#db/schema/index.ts'
import { nextAction } from './records.ts'
import { dropReasons } from './vocabulary.ts'
import { idsOf } from './write-down.ts'

/** Ends a next action: it is done, or dropped for a reason. Either can be undone. */
export const endAction = defineCommand({
  name: 'coordination.end-action',
  action: 'coordination.write-down',
  on: nextAction,
  input: z.strictObject({ nextActionId: id, version, droppedBecause: z.enum(dropReasons).optional() }),
  async run(work) {
    const { nextAction: action, input, today } = work
    if (action.state !== 'open') throw new Refused('conflict', 'This has ended already.')
    const { droppedBecause: reason } = input
    await revise(work, nextActions, 'next action', action, {
      state: reason ? 'dropped' : 'done',
      endedOn: today,
      droppedBecause: reason ?? null,
    })
    const ids = { ...idsOf(action), nextActionId: action.id }
    return {
      result: action.id,
      events: [reason ? { type: 'action.dropped', ...ids, reason } : { type: 'action.done', ...ids }],
    }
  },
})
