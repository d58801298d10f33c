import { type MetaFunction, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { gateNames, gateToRecord, recordGate } from '#app/domain/vetting/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { CorrectionFields, correctionValues, FactsSoFar } from './gate-facts.tsx'
import { GateFields, gateFields } from './gate-fields.tsx'
import { gateWords } from './gate-words.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? `${gateNames[data.gate.gate]}: ${data.gate.displayName}` : 'Record a gate') },
]

export const loader = page({
  gate: ask(gateToRecord, ({ params }) => ({ volunteerId: params['volunteerId'], gate: params['gate'] })),
})

export const action = submits({
  record: intent(recordGate, {
    then: (_, { params, url }) =>
      `/volunteers/${params['volunteerId']}?done=${url.searchParams.has('corrects') ? 'corrected' : 'recorded'}`,
  }),
})

/** What was found out about one gate, with its true day; or the correction of something that was never true. */
export default function RecordGate() {
  const { gate: data, form: fresh } = useLoaderData<typeof loader>()
  const { volunteerId, displayName, gate, asks, facts } = data
  const search = new URLSearchParams(useLocation().search)
  const corrected = facts.find((fact) => fact.stands && fact.factId === search.get('corrects'))
  const typed = useActionData<typeof action>()?.form ?? fresh
  const module = search.get('module') ?? undefined
  const form = filledWith(typed, corrected ? correctionValues(corrected) : { source: 'screen', module })
  return (
    <Page width="reading" back={{ href: `/volunteers/${volunteerId}`, label: displayName }}>
      <ErrorSummary form={form} fields={gateFields} />
      <PageHead
        caption={displayName}
        title={corrected ? `Correct: ${gateNames[gate]}` : gateWords[gate].act}
      />
      {corrected && (
        <Alert tone="information" label="A correction">
          A correction is for what was never true. If something has changed since,{' '}
          <a
            className="govuk-link"
            href={`/volunteers/${volunteerId}/gates/${gate}${module ? `?module=${module}` : ''}`}
          >
            record it as something new
          </a>
          .
        </Alert>
      )}
      <FormFrame form={form} intent="record">
        <GateFields gate={gate} asks={asks} form={form} />
        {corrected && <CorrectionFields form={form} factId={corrected.factId} />}
        <Button>{corrected ? 'Save the correction' : 'Record this'}</Button>
      </FormFrame>
      <FactsSoFar volunteerId={volunteerId} gate={gate} facts={facts} correcting={corrected?.factId} />
    </Page>
  )
}
