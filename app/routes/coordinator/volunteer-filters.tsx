import { stageNames, volunteerStages } from '#app/domain/recruitment/index.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { dayInAddress } from './day-in-address.ts'

type FiltersProps = { search: URLSearchParams; districts: readonly { id: string; name: string }[] }

/** Finds volunteers by name, or cuts the list down. The answers go into the address, so that they can be kept and sent. */
export function VolunteerFilters({ search, districts }: FiltersProps) {
  const form: FormState = {
    key: '',
    values: Object.fromEntries(search),
    errors: dayInAddress(search, 'on').wrong ? { on: ['Enter a real date, like 27 3 2026'] } : {},
  }
  return (
    <Panel title="Find volunteers" tone="wash">
      <search id="find">
        <form method="get" action="/volunteers">
          <TextField form={form} name="q" label="Name or reference" type="search" autoComplete="off" />
          <SelectField
            form={form}
            name="stage"
            label="Stage"
            prompt="Any"
            choices={volunteerStages.map((stage) => ({ value: stage, label: stageNames[stage] }))}
          />
          <SelectField
            form={form}
            name="district"
            label="District"
            prompt="Any"
            choices={districts.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Radios
            form={{ ...form, values: { ready: '', ...form.values } }}
            name="ready"
            label="Ready to be matched"
            small
            choices={[
              { value: '', label: 'Either' },
              { value: 'yes', label: 'Ready' },
              { value: 'no', label: 'Not ready yet' },
            ]}
          />
          <DateField form={form} name="on" label="On which day?" hint="Today when left empty" />
          <Button kind="secondary">Show</Button>
        </form>
      </search>
    </Panel>
  )
}
