import type { MetaFunction } from '@remix-run/react'
import { demoPage } from '#app/http/demo-page.server.ts'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { CheckGrid } from '#app/ui/check-grid.tsx'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { Radios } from '#app/ui/radios.tsx'
import { Section } from '#app/ui/section.tsx'
import { Segments } from '#app/ui/segments.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { StepProgress } from '#app/ui/step-progress.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { GalleryFrame } from './gallery-frame.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Questions and forms') }]

export const loader = demoPage

const wrong: FormState = {
  key: 'wrong',
  values: { postcode: 'CO', 'since-day': '31', 'since-month': '2', 'since-year': '2026' },
  errors: {
    postcode: ['Enter a whole postcode, like CO15 1AB'],
    since: ['Enter a real date, like 27 3 2026'],
    why: ['Enter why this pair is vetoed'],
  },
}
const fresh: FormState = {
  key: 'fresh',
  values: { days: ['tuesday', 'thursday'], age: '2', decision: 'accept', free: ['tuesday-evening'] },
  errors: {},
}
const outrun: FormState = {
  key: 'outrun',
  values: { area: 'Clacton-on-Sea' },
  errors: {},
  theirs: true,
}
const kept: FormState = {
  key: 'kept',
  values: { note: 'Wrote the letter to the school together.' },
  errors: {},
  restored: true,
}

const DAYS = [
  { value: 'tuesday', label: 'Tuesday' },
  { value: 'thursday', label: 'Thursday' },
]

/** Questions as they are asked, wrongly answered, overtaken and kept. */
export default function GalleryForms() {
  return (
    <GalleryFrame at="/ui/forms" lede="Every question, and what a form says when it cannot be saved." dense>
      <Section title="Something needs fixing">
        <ErrorSummary form={wrong} fields={['postcode', 'since', 'why']} />
        <FormFrame form={wrong}>
          <TextField form={wrong} name="postcode" label="Postcode" width={10} />
          <DateField form={wrong} name="since" label="Waiting since" hint="For example, 27 3 2026" />
          <TextArea form={wrong} name="why" label="Why is this pair vetoed?" rows={2} limit={300} />
          <ButtonGroup>
            <Button type="button">Save the answers</Button>
            <Button type="button" kind="secondary">
              Save and come back
            </Button>
            <Button type="button" kind="warning">
              End this match
            </Button>
          </ButtonGroup>
        </FormFrame>
      </Section>
      <Section title="Questions">
        <StepProgress step={3} of={9} />
        <TextField form={fresh} name="miles" label="Miles" width={4} suffix="miles" inputMode="decimal" />
        <SelectField form={fresh} name="district" label="District" prompt="Any" choices={DISTRICTS} />
        <Radios
          form={fresh}
          name="age"
          label="How old is the youngest child?"
          inline
          choices={[
            { value: '1', label: 'Under 5' },
            { value: '2', label: '5 to 11' },
            { value: '3', label: '12 or older' },
          ]}
        />
        <Checkboxes form={fresh} name="days" label="Which days suit you?" choices={DAYS} />
        <CheckGrid
          form={fresh}
          name="free"
          label="When are you free?"
          caption="Days and times of day"
          rows={DAYS}
          columns={[
            { value: 'morning', label: 'Morning' },
            { value: 'evening', label: 'Evening' },
          ]}
        />
        <FileField form={fresh} name="file" label="The file" accept=".csv" />
        <Segments
          form={fresh}
          name="decision"
          legend="Decision"
          segments={[
            { value: 'open', label: 'Open', meaning: 'undecided' },
            { value: 'accept', label: 'Accept' },
            { value: 'veto', label: 'Veto', meaning: 'forbids' },
          ]}
        />
      </Section>
      <Section title="Someone else saved first: both texts">
        <FormFrame form={outrun}>
          <TextField form={outrun} name="area" label="Area" theirs="Jaywick" />
        </FormFrame>
      </Section>
      <Section title="Signed out before it was saved: the text is kept">
        <FormFrame form={kept}>
          <TextArea form={kept} name="note" label="What did you do?" />
        </FormFrame>
      </Section>
    </GalleryFrame>
  )
}

const DISTRICTS = [
  { value: 'tendring', label: 'Tendring' },
  { value: 'colchester', label: 'Colchester' },
]
