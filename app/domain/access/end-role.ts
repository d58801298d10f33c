import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { addDays } from '#app/kernel/day.ts'
import { id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { relations } from '#db/schema/index.ts'
import { account } from '../people/records.ts'
import { mustBeAColleagues, mustBeTheirsToGive } from './must-be-theirs-to-change.ts'
import { type StaffRole, staffRoles } from './vocabulary.ts'

const ROLES = new Set<string>(staffRoles)

/** Ends a role at once: yesterday was its last day, so that the very next request is refused. The row stays. */
export const endRole = defineCommand({
  name: 'access.end-role',
  action: 'access.change-accounts',
  on: account,
  input: z.strictObject({ accountId: id, relationId: id }),
  async run(work) {
    const { tx, account: colleague, input, today } = work
    mustBeAColleagues(work, colleague)
    const open = and(
      eq(relations.id, input.relationId),
      eq(relations.accountId, colleague.id),
      isNull(relations.toOn),
    )
    const [held] = await tx.select().from(relations).where(open)
    if (!held || !ROLES.has(held.kind)) throw new Refused('conflict', 'This role has ended already.')
    const role = held.kind as StaffRole
    mustBeTheirsToGive(work, role)
    await tx
      .update(relations)
      .set({ toOn: addDays(today, -1) })
      .where(open)
    return {
      result: colleague.id,
      events: [{ type: 'role.ended', accountId: colleague.id, relationId: held.id, role }],
    }
  },
})
