import { Button } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, filledWith } from '#app/ui/form-state.ts'
import { Radios } from '#app/ui/radios.tsx'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { FileData } from './import-file.tsx'
import { count } from './import-kinds.ts'

type Question = FileData['fields'][number]
type MappingProps = { file: FileData; form: FormState; unclear: boolean }

/** What each column is taken to mean, with what the first rows say there, and the way to change it. */
export function ImportMapping({ file, form: sent, unclear }: MappingProps) {
  const { fields, staysBehind, version } = file
  const form = filledWith(sent, recorded(file))
  const answered = fields.filter(({ column }) => column !== null)
  const others = fields.filter(({ column }) => column === null)
  return (
    <Section title="What the columns mean" id="columns">
      {staysBehind.length > 0 && (
        <p className="govuk-body">
          These columns stay behind, because nothing is asked of them: {staysBehind.join(', ')}.
        </p>
      )}
      <FormFrame form={form} version={version} intent="map">
        <DateOrder form={form} />
        <FallbackDistrict file={file} form={form} />
        {answered.length > 0 && (
          <DataTable
            caption="Questions with a column"
            tight
            rows={answered}
            rowKey={({ key }) => key}
            columns={[...chooser(file, form), sampleColumn(file)]}
          />
        )}
        {others.length > 0 && (
          <Details summary={`${count(others.length, QUESTIONS)} without a column`} open={unclear}>
            <DataTable
              caption="Questions without a column"
              tight
              rows={others}
              rowKey={({ key }) => key}
              columns={chooser(file, form)}
            />
          </Details>
        )}
        <Button kind="secondary">Save what the columns mean</Button>
      </FormFrame>
    </Section>
  )
}

function recorded({ fields, dateOrder, districtId }: FileData): FormState['values'] {
  const columns = fields.map(({ key, column }) => [nameOf(key), column === null ? '' : String(column)])
  return {
    ...Object.fromEntries(columns),
    dateOrder: dateOrder === 'ask' ? '' : dateOrder,
    districtId: districtId ?? '',
  }
}

const QUESTIONS = { one: 'question', many: 'questions' }

const nameOf = (key: string) => `columns.${key}`

function DateOrder({ form }: { form: FormState }) {
  return (
    <Radios
      form={form}
      name="dateOrder"
      label="How is a date like 03/10/2026 written in this file?"
      inline
      small
      choices={[
        { value: 'dmy', label: 'Day first: 3 October' },
        { value: 'mdy', label: 'Month first: 10 March' },
      ]}
    />
  )
}

/** Visits lie where their match does; volunteers and families need a district of their own. */
function FallbackDistrict({ file: { importKind, districts }, form }: { file: FileData; form: FormState }) {
  if (importKind === 'visits') return null
  return (
    <SelectField
      form={form}
      name="districtId"
      label="Which district are rows in that tell no place?"
      prompt="None: such rows stay out"
      choices={districts.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

function chooser(file: FileData, form: FormState): Column<Question>[] {
  const choices = file.headers.map((header, index) => ({ value: String(index), label: header }))
  return [
    { id: 'question', heading: 'Question', names: true, cell: (question) => <Asks question={question} /> },
    {
      id: 'column',
      heading: 'Column in the file',
      cell: ({ key, label }) => (
        <SelectField
          form={form}
          name={nameOf(key)}
          label={<span className="govuk-visually-hidden">{`Column for ${label}`}</span>}
          prompt="No column"
          choices={choices}
        />
      ),
    },
  ]
}

const sampleColumn = (file: FileData): Column<Question> => ({
  id: 'sample',
  heading: 'What it says there',
  cell: ({ column }) => sampleIn(file, column),
})

function Asks({ question: { label, hint, isDay, required } }: { question: Question }) {
  const notes = [required ? 'Needed.' : '', hint || (isDay ? 'A date.' : '')].filter(Boolean)
  return (
    <>
      {label}
      {notes.length > 0 && <span className="app-note">{notes.join(' ')}</span>}
    </>
  )
}

const LONGEST_SAMPLE = 60

/** The first cell of a column that is not empty. */
function sampleIn({ samples }: FileData, column: number | null): string {
  const cells = column === null ? [] : samples.map((row) => row[column] ?? '')
  const [first = ''] = cells.filter(Boolean)
  return first.length > LONGEST_SAMPLE ? `${first.slice(0, LONGEST_SAMPLE)}…` : first
}
