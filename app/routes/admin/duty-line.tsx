import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { dutyLine, setDutyLine } from '#app/domain/safeguarding/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Radios } from '#app/ui/radios.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Duty line') }]

export const loader = page({ line: ask(dutyLine, () => ({})) })

export const action = submits({
  save: intent(setDutyLine, { then: () => '/settings/duty-line?saved' }),
})

const FIELDS = ['name', 'telephone', 'opens', 'closes', 'weekends', 'effectiveFrom', 'why']

/** Whom everybody telephones about a worry. */
export default function DutyLinePage() {
  const { line, form: fresh } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const sent = useActionData<typeof action>()?.form
  const form = filledWith(sent ?? fresh, {
    name: line.name,
    telephone: line.telephone,
    opens: line.opens,
    closes: line.closes,
    weekends: line.weekends ? 'yes' : 'no',
    effectiveFrom: line.today,
  })
  return (
    <Page width="reading" back={{ href: '/settings', label: 'Settings' }}>
      {search.has('saved') && !sent && (
        <Alert tone="success" label="Saved">
          The duty line was saved. It shows from its day on.
        </Alert>
      )}
      <ErrorSummary form={form} fields={FIELDS} />
      <PageHead
        title="Duty line"
        lede="The number that volunteers and staff call about a worry. It stands on every page where somebody may need it."
      />
      <FormFrame form={form} intent="save">
        <TextField form={form} name="name" label="Who answers" width={30} />
        <TextField form={form} name="telephone" label="Telephone number" type="tel" width={20} />
        <TextField form={form} name="opens" label="Answered from" hint="For example 08:00" width={5} />
        <TextField form={form} name="closes" label="Answered until" hint="For example 20:00" width={5} />
        <Radios
          form={form}
          name="weekends"
          label="Is it answered at weekends?"
          inline
          small
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
        <DateField form={form} name="effectiveFrom" label="From which day?" />
        <TextField form={form} name="why" label="Why does it change?" />
        <Button>Save the duty line</Button>
      </FormFrame>
    </Page>
  )
}
