import type { Work } from '#app/kernel/command.ts'
import { relations } from '#db/schema/index.ts'
import type { AccessEvent } from './events.ts'
import { mustBeTheirsToGive } from './must-be-theirs-to-change.ts'
import { rolesOfAnOrganisation, type StaffRole } from './vocabulary.ts'

type Role = {
  accountId: string
  role: StaffRole
  organisationId?: string | undefined
  districtId?: string | undefined
}

/** Gives an account a role from today on; a place is kept only for the roles that are held for one. */
export async function addRole(work: Work, { accountId, role, ...place }: Role): Promise<AccessEvent> {
  mustBeTheirsToGive(work, role)
  const { tx, newId, today, now, actor } = work
  const relationId = newId()
  const placed = rolesOfAnOrganisation.includes(role)
  await tx.insert(relations).values({
    id: relationId,
    accountId,
    kind: role,
    organisationId: placed ? (place.organisationId ?? null) : null,
    districtId: role === 'coordinates' ? (place.districtId ?? null) : null,
    fromOn: today,
    grantedBy: actor.accountId,
    recordedAt: now,
  })
  return { type: 'role.given', accountId, relationId, role }
}
