import { sourceNames, stageNames } from '#app/domain/recruitment/index.ts'
import { enquirySources, volunteerStages } from '#app/domain/recruitment/vocabulary.ts'
import { DateField } from '#app/ui/date-field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { dayInAddress } from './day-in-address.ts'
import { EXPIRING_WITHIN } from './filters-in-address.ts'
import { ListFilters, type Looker, type Places } from './list-filters.tsx'

type FiltersProps = { search: URLSearchParams; places: Places; looker: Looker }

/** Finds volunteers by name, or cuts the list down; some questions are only for those who look after volunteers. */
export function VolunteerFilters({ search, places, looker }: FiltersProps) {
  const wrongDay = dayInAddress(search, 'on').wrong
  return (
    <ListFilters
      action="/volunteers"
      search={search}
      errors={wrongDay ? { on: ['Enter a real date, like 27 3 2026'] } : {}}
      places={places}
      looker={looker}
      orders={[
        { value: 'name', label: 'By name' },
        { value: 'newest', label: 'Latest enquiry first' },
      ]}
    >
      {(form) => (
        <>
          <StageAndReadiness form={form} />
          {(looker.coordinates || looker.acrossOrganisations) && <MoreFilters form={form} />}
          <DateField form={form} name="on" label="On which day?" hint="Today when left empty" />
        </>
      )}
    </ListFilters>
  )
}

function StageAndReadiness({ form }: { form: FormState }) {
  return (
    <>
      <SelectField
        form={form}
        name="stage"
        label="Stage"
        prompt="Any"
        choices={volunteerStages.map((stage) => ({ value: stage, label: stageNames[stage] }))}
      />
      <SelectField
        form={form}
        name="ready"
        label="Ready to be matched"
        prompt="Either"
        choices={[
          { value: 'yes', label: 'Ready' },
          { value: 'no', label: 'Not ready yet' },
        ]}
      />
    </>
  )
}

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
        label="Something runs out"
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
