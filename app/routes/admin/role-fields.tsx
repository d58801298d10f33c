import { roleNames, rolesOfAnOrganisation, type StaffRole } from '#app/domain/access/vocabulary.ts'
import type { FormState } from '#app/ui/form-state.ts'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

type Place = { id: string; name: string }
type RoleFieldsProps = {
  form: FormState
  roles: readonly StaffRole[]
  organisations: readonly Place[]
  districts: readonly Place[]
  /** May be left open: for key workers. */
  optional?: boolean
}

export const roleFields = ['role', 'organisationId', 'districtId'] as const

const WHAT_FOR: Readonly<Record<StaffRole, string>> = {
  coordinates: 'Recruits, vets, trains and matches the volunteers of one organisation',
  supervises: 'Supervises the volunteers of one organisation whom a coordinator gives them',
  reports_for: 'Certifies the returns of one partner organisation',
  safeguards: 'Reads and decides concerns',
  manages: 'Sees the whole programme',
  governs: 'Sees totals only, never a name',
  administers: 'Settings and accounts, no records of people',
}

/** What somebody is to the programme, and for the roles of one organisation whose and where. */
export function RoleFields({ form, roles, organisations, districts, optional }: RoleFieldsProps) {
  const places = `For a ${rolesOfAnOrganisation.map((role) => roleNames[role].toLowerCase()).join(', a ')}`
  return (
    <>
      <Radios
        form={form}
        name="role"
        label={optional ? 'What are they to the programme? (optional)' : 'What are they to the programme?'}
        {...(optional
          ? {
              hint: 'Key workers need none: theirs follows from the families they are given.',
            }
          : {})}
        choices={roles.map((role) => ({ value: role, label: roleNames[role], hint: WHAT_FOR[role] }))}
      />
      <SelectField
        form={form}
        name="organisationId"
        label="Organisation"
        hint={places}
        prompt="Choose an organisation"
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        form={form}
        name="districtId"
        label="District (optional)"
        hint="For a coordinator of one district only"
        prompt="All districts"
        choices={districts.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
