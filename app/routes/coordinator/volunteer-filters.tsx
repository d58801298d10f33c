import { sourceNames, stageNames } from '#app/domain/recruitment/index.ts'
import { enquirySources, volunteerStages } from '#app/domain/recruitment/vocabulary.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { dayInAddress } from './day-in-address.ts'
import { formOf, type Looker, PlaceFields, type Places } from './list-filters.tsx'
import { EXPIRING_WITHIN } from './lists-in-address.ts'

type FiltersProps = { search: URLSearchParams; places: Places; looker: Looker }

/** Finds volunteers by name, or cuts the list down. The answers go into the address, so that they can be kept and sent. */
export function VolunteerFilters({ search, places, looker }: FiltersProps) {
  const form: FormState = {
    ...formOf(search),
    errors: dayInAddress(search, 'on').wrong ? { on: ['Enter a real date, like 27 3 2026'] } : {},
  }
  const decides = looker.coordinates || looker.acrossOrganisations
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
          <PlaceFields form={form} places={places} looker={looker} mine="Me" />
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
          {decides && <MoreFilters form={form} />}
          <DateField form={form} name="on" label="On which day?" hint="Today when left empty" />
          <SelectField
            form={form}
            name="sort"
            label="Order"
            choices={[
              { value: 'name', label: 'By name' },
              { value: 'newest', label: 'Latest enquiry first' },
            ]}
          />
          <Button kind="secondary">Show</Button>
        </form>
      </search>
    </Panel>
  )
}

/** What only those ask who look after volunteers. */
function MoreFilters({ form }: { form: FormState }) {
  return (
    <>
      <SelectField
        form={form}
        name="room"
        label="Room for a family"
        prompt="Any"
        choices={[{ value: 'yes', label: 'Ready, with room' }]}
      />
      <SelectField
        form={form}
        name="expiring"
        label="A check or training runs out"
        prompt="Any"
        choices={EXPIRING_WITHIN.map((days) => ({ value: days, label: `Within ${days} days` }))}
      />
      <SelectField
        form={form}
        name="source"
        label="Heard of us through"
        prompt="Any"
        choices={enquirySources.map((source) => ({ value: source, label: sourceNames[source] }))}
      />
    </>
  )
}
