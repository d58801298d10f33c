import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { importFor, importHistory, sendFile } from '#app/domain/imports/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Split } from '#app/ui/split.tsx'
import { ImportHistory } from './import-history.tsx'
import { capital, KINDS } from './import-kinds.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Import from a file') }]

export const loader = page({ forWhom: ask(importFor, () => ({})), history: ask(importHistory) })

export const action = submits({
  send: intent(sendFile, { then: (importFileId) => `/import/${importFileId}` }),
})

/** Bring records in from a file: first it is only read; nothing is written before it is confirmed. */
export default function Import() {
  const { forWhom, history, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  return (
    <Page>
      <ErrorSummary form={form} fields={['importKind', 'organisationId', 'file']} />
      <PageHead
        caption="Step 1 of 3"
        title="Import from a file"
        lede="First the file is only read. You see what would become of every row, and nothing is written until you say so."
      />
      <Split side={<WhatAFileNeeds />}>
        <FormFrame form={form} intent="send" files>
          <Radios
            form={form}
            name="importKind"
            label="What is in the file?"
            small
            choices={Object.entries(KINDS).map(([value, { many, hint }]) => ({
              value,
              label: capital(many),
              hint,
            }))}
          />
          <Organisation form={form} organisations={forWhom.organisations} />
          <FileField
            form={form}
            name="file"
            label="The file"
            hint="CSV, up to 10 MB and 20,000 rows."
            accept=".csv,.txt,text/csv,text/plain"
          />
          <Button>Read the file</Button>
        </FormFrame>
      </Split>
      <ImportHistory history={history} />
    </Page>
  )
}

type OrganisationProps = { form: FormState; organisations: readonly { id: string; name: string }[] }

/** Asked only of those who import for several organisations. */
function Organisation({ form, organisations }: OrganisationProps) {
  const [only, ...others] = organisations
  if (only && others.length === 0) return <Hidden name="organisationId" value={only.id} />
  return (
    <SelectField
      form={form}
      name="organisationId"
      label="For which organisation?"
      prompt="Choose an organisation"
      choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

function WhatAFileNeeds() {
  return (
    <Panel title="What a file needs" tone="wash">
      <ul className="govuk-list govuk-list--bullet app-small">
        <li>Headings in its first row, in any order and under any names.</li>
        <li>One person, family or visit in each row.</li>
        <li>For each gate and consent the day it was: a tick alone passes nothing.</li>
        <li>From Excel: File, then Save as, then CSV UTF-8.</li>
      </ul>
      <p className="app-small">
        The same file can come again, or a longer one: whatever is here already stays as it is.
      </p>
    </Panel>
  )
}
