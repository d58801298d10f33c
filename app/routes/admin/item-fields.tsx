import type { ReferenceList } from '#app/domain/governance/index.ts'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'

type Named = { id: string; name: string }

type ItemFieldsProps = {
  list: ReferenceList
  form: FormState
  isNew: boolean
  districts: readonly Named[]
  organisations: readonly Named[]
  /** What stands on record now, when somebody else saved first. */
  theirs: Record<string, string | string[]> | undefined
}

const choicesOf = (items: readonly Named[]) => items.map(({ id, name }) => ({ value: id, label: name }))

/** The questions that an item of each list answers. */
export function ItemFields({ list, form, isNew, districts, organisations, theirs }: ItemFieldsProps) {
  const question = (name: string, label: string, hint?: string) => {
    const other = theirs?.[name]
    return {
      form,
      name,
      label,
      ...(hint ? { hint } : {}),
      ...(typeof other === 'string' ? { theirs: other } : {}),
    }
  }
  const dates = (
    <>
      <DateField {...question('fromOn', 'Counts from')} />
      <DateField {...question('toOn', 'Counts until', 'The last day. Leave it empty while it counts.')} />
    </>
  )

  switch (list) {
    case 'organisations':
      return (
        <>
          <TextField {...question('name', 'Name')} />
          <Radios
            {...question('kind', 'Kind')}
            choices={[
              { value: 'host', label: 'Host' },
              { value: 'partner', label: 'Voluntary sector partner' },
            ]}
          />
          {dates}
        </>
      )
    case 'districts':
      return (
        <>
          <TextField {...question('name', 'Name')} />
          {dates}
        </>
      )
    case 'teams':
      return (
        <>
          <TextField {...question('name', 'Name')} />
          <Checkboxes
            {...question('districtIds', 'Districts it serves')}
            choices={choicesOf(districts)}
            small
          />
          {dates}
        </>
      )
    case 'criteria':
      return (
        <>
          <TextField {...question('name', 'The criterion, in words')} />
          <TextField {...question('position', 'Place in the list')} width={3} inputMode="numeric" />
          {dates}
        </>
      )
    case 'outcodes':
      return (
        <>
          {isNew && (
            <TextField {...question('itemId', 'First half of the postcode', 'For example CO12')} width={5} />
          )}
          <TextField {...question('place', 'Place')} />
          <SelectField
            {...question('districtId', 'District')}
            choices={choicesOf(districts)}
            prompt="Choose a district"
          />
          <TextField
            {...question('latitude', 'Latitude', 'In degrees, for example 51.94')}
            width={10}
            inputMode="decimal"
          />
          <TextField
            {...question('longitude', 'Longitude', 'In degrees, for example 1.28')}
            width={10}
            inputMode="decimal"
          />
        </>
      )
    case 'targets':
      return (
        <>
          <TextField
            {...question('programmeYear', 'Programme year', 'Year 1 began on 1 October 2013.')}
            width={3}
            inputMode="numeric"
          />
          <TextField
            {...question('value', 'Volunteers recruited and trained')}
            width={5}
            inputMode="numeric"
          />
          <SelectField
            {...question('organisationId', 'For which organisation')}
            choices={choicesOf(organisations)}
            prompt="The whole programme"
          />
          <SelectField
            {...question('districtId', 'For which district')}
            choices={choicesOf(districts)}
            prompt="Every district"
          />
          <TextField {...question('approvedBy', 'Approved by')} />
          <DateField {...question('approvedOn', 'Approved on')} />
          <TextField
            {...question('source', 'Where it is written down', 'For example the minute of the meeting')}
          />
        </>
      )
  }
}
