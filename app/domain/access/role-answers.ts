import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { rolesOfAnOrganisation, type StaffRole, staffRoles } from './vocabulary.ts'

/** What is asked about a role: which, and for the roles of one organisation, whose and where. */
export const roleAnswers = {
  role: z.enum(staffRoles, { error: 'Choose what they are to the programme' }),
  organisationId: id.optional(),
  districtId: id.optional(),
}

type Answered = { role?: StaffRole | undefined; organisationId?: string | undefined }

/** A coordinator, a supervisor and a reporter belong to an organisation. */
export const hasItsOrganisation = ({ role, organisationId }: Answered): boolean =>
  role === undefined || !rolesOfAnOrganisation.includes(role) || organisationId !== undefined

export const organisationMissing = { path: ['organisationId'], error: 'Choose their organisation' }
