import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, filledWith } from '#app/ui/form-state.ts'
import { Radios } from '#app/ui/radios.tsx'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { FileData } from './import-file.tsx'

/** What each column is taken to mean. It is asked again, open, where something must still be chosen. */
export function ImportMapping({ file, form }: { file: FileData; form: FormState }) {
  const { fields, gaps, staysBehind, dateOrder } = file
  const unclear = gaps.length > 0 || dateOrder === 'ask'
  return (
    <Section title="What the columns mean">
      {gaps.map((gap) => (
        <p className="govuk-body" key={gap}>
          {gap}
        </p>
      ))}
      {staysBehind.length > 0 && <p className="govuk-body">These columns stay behind: {staysBehind.join(', ')}.</p>}
      <Details summary={`Columns and dates: ${fields.filter(({ column }) => column !== null).length} of ${fields.length} questions have a column`} open={unclear}>
        <MappingForm file={file} form={form} />
      </Details>
    </Section>
  )
}

function MappingForm({ file, form: sent }: { file: FileData; form: FormState }) {
  const { fields, headers, samples, dateOrder, districts, districtId, version } = file
  const recorded = Object.fromEntries(fields.map(({ key, column }) => [`columns.${key}`, column === null ? '' : String(column)]))
  const form = filledWith(sent, { ...recorded, dateOrder: dateOrder === 'ask' ? '' : dateOrder, districtId: districtId ?? '' })
  const choices = headers.map((header, index) => ({ value: String(index), label: headed(header, samples[0]?.[index]) }))
  return (
    <FormFrame form={form} version={version} intent="map">
      <Radios
        form={form}
        name="dateOrder"
        label="How are dates like 03/10/2026 written?"
        small
        choices={[
          { value: 'dmy', label: 'Day first: 3 October' },
          { value: 'mdy', label: 'Month first: 10 March' },
        ]}
      />
      {districts.length > 0 && (
        <SelectField
          form={form}
          name="districtId"
          label="District of rows that name none"
          prompt="None: such rows cannot be read"
          choices={districts.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {[...new Set(fields.map(({ group }) => group))].map((group) => (
        <fieldset className="govuk-fieldset" key={group}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{group}</legend>
          {fields
            .filter((field) => field.group === group)
            .map(({ key, label, hint }) => (
              <SelectField form={form} key={key} name={`columns.${key}`} label={label} {...(hint ? { hint } : {})} prompt="No column" choices={choices} />
            ))}
        </fieldset>
      ))}
      <Button kind="secondary">Save what the columns mean</Button>
    </FormFrame>
  )
}

const headed = (header: string, sample: string | undefined) => (sample ? `${header} (${sample.slice(0, 40)})` : header)
