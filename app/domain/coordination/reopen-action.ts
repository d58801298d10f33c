import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { nextActions } from '#db/schema/index.ts'
import { nextAction } from './records.ts'
import { idsOf } from './write-down.ts'

/** Undoes the end of a next action: it waits again. */
export const reopenAction = defineCommand({
  name: 'coordination.reopen-action',
  action: 'coordination.write-down',
  on: nextAction,
  input: z.strictObject({ nextActionId: id, version }),
  async run(work) {
    const { nextAction: action } = work
    if (action.state === 'open') throw new Refused('conflict', 'This waits already.')
    await revise(work, nextActions, 'next action', action, {
      state: 'open',
      endedOn: null,
      droppedBecause: null,
    })
    return {
      result: action.id,
      events: [{ type: 'action.reopened', ...idsOf(action), nextActionId: action.id }],
    }
  },
})
