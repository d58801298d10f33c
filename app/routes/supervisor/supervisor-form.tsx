import { Button } from '#app/ui/button.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, filledWith } from '#app/ui/form-state.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import type { SupervisionData } from './volunteer-supervision.tsx'

type Candidate = NonNullable<SupervisionData['supervisors']>[number]

const ROOM: Readonly<Record<Candidate['room'], string>> = {
  free: '',
  'nearly-full': ', nearly full',
  full: ', full',
}

type SupervisorFormProps = { volunteer: SupervisionData; form: FormState }

/** Gives the volunteer a supervisor, or another one; each with how many they have already. */
export function SupervisorForm({ volunteer, form: typed }: SupervisorFormProps) {
  const { supervisors = [], supervisorId, version } = volunteer
  const form = filledWith(typed, { supervisorId: supervisorId ?? undefined })
  return (
    <section id="supervisor" className="app-panel" aria-labelledby="supervisor-title">
      <h2 className="govuk-heading-s" id="supervisor-title">
        Who supervises them
      </h2>
      <FormFrame form={form} intent="assign" {...(version === undefined ? {} : { version })}>
        <SelectField
          form={form}
          name="supervisorId"
          label="Supervisor"
          prompt="Choose a supervisor"
          choices={supervisors.map(({ accountId, displayName, has, room }) => ({
            value: accountId,
            label: `${displayName} (${has} ${has === 1 ? 'volunteer' : 'volunteers'}${ROOM[room]})`,
          }))}
        />
        <Button small>Save the supervisor</Button>
      </FormFrame>
    </section>
  )
}
