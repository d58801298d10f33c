import { type MetaFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { seeDisclosure, setDisclosure } from '#app/domain/cohorts/index.ts'
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
import { TextField } from '#app/ui/text-field.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Small numbers') }]

export const loader = page({ rule: ask(seeDisclosure, () => ({})) })

export const action = submits({
  save: intent(setDisclosure, { then: () => '/settings/small-numbers?saved' }),
})

const FIELDS = ['hiddenUpTo', 'effectiveFrom', 'why']

/** Up to which count a number is hidden from the board. */
export default function SmallNumbersPage() {
  const { rule, form: fresh } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const sent = useActionData<typeof action>()?.form
  const form = filledWith(sent ?? fresh, {
    hiddenUpTo: String(rule.hiddenUpTo),
    effectiveFrom: rule.today,
  })
  return (
    <Page width="reading" back={{ href: '/settings', label: 'Settings' }}>
      {search.has('saved') && !sent && (
        <Alert tone="success" label="Saved">
          The limit was saved. It holds for quarters that end on its day or later.
        </Alert>
      )}
      <ErrorSummary form={form} fields={FIELDS} />
      <PageHead
        title="Small numbers"
        lede={`The board sees a number from 1 to ${rule.hiddenUpTo} as “c”, so that nobody can be known by it. Where such a number could be worked out from others, more are hidden.`}
      />
      <FormFrame form={form} intent="save">
        <TextField
          form={form}
          name="hiddenUpTo"
          label="Hide numbers from 1 up to"
          hint="From 2 to 20. The more is hidden, the less the board can compare."
          width={3}
        />
        <DateField form={form} name="effectiveFrom" label="From which day?" />
        <TextField form={form} name="why" label="Why does it change?" />
        <Button>Save the limit</Button>
      </FormFrame>
    </Page>
  )
}
