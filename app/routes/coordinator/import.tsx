import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { importFor, importHistory, sendFile } from '#app/domain/imports/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { dayOf, sayDay } from '#app/kernel/day.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { KINDS } from './import-kinds.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Import') }]

export const loader = page({ forWhom: ask(importFor, () => ({})), history: ask(importHistory) })

export const action = submits({
  send: intent(sendFile, { then: (importFileId) => `/import/${importFileId}` }),
})

/** Bring records in from a file: first it is only read; nothing is written before it is confirmed. */
export default function Import() {
  const { forWhom, history, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const [only, ...others] = forWhom.organisations
  return (
    <Page>
      <ErrorSummary form={form} fields={['importKind', 'organisationId', 'file']} />
      <PageHead
        title="Import from a file"
        lede="Send a CSV file. You then see what each column is taken to mean and what would become of every row. Nothing is written until you confirm."
      />
      <div className="app-width--narrow">
        <FormFrame form={form} intent="send" files>
          <Radios
            form={form}
            name="importKind"
            label="What is in the file?"
            choices={Object.entries(KINDS).map(([value, { label, hint }]) => ({ value, label, hint }))}
          />
          {only && others.length === 0 ? (
            <Hidden name="organisationId" value={only.id} />
          ) : (
            <SelectField
              form={form}
              name="organisationId"
              label="For which organisation?"
              prompt="Choose an organisation"
              choices={forWhom.organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <FileField form={form} name="file" label="The file" hint="CSV, up to 10 MB and 20,000 rows." accept=".csv,text/csv,text/plain" />
          <Button>Read the file</Button>
        </FormFrame>
      </div>
      <Section title="Files sent before">
        <DataTable
          caption="Files sent before, newest first"
          rows={history.rows}
          rowKey={(file) => file.importId}
          empty={<EmptyState title="No file yet" />}
          columns={[
            {
              id: 'file',
              heading: 'File',
              names: true,
              cell: (file) => (
                <a className="govuk-link" href={`/import/${file.importId}`}>
                  {file.fileName}
                </a>
              ),
            },
            { id: 'kind', heading: 'Holds', cell: (file) => KINDS[file.importKind].label },
            { id: 'organisation', heading: 'For', cell: (file) => file.organisation },
            { id: 'sent', heading: 'Sent', cell: (file) => `${sayDay(dayOf(file.sentAt))}${file.by ? ` by ${file.by}` : ''}` },
            {
              id: 'state',
              heading: 'What became of it',
              cell: (file) =>
                file.confirmedAt ? (
                  `${file.counts.new} added, ${file.counts.known} here already, ${file.counts.refused} not read`
                ) : (
                  <Tag meaning="look">Not imported yet</Tag>
                ),
            },
          ]}
        />
        {history.next && <Pagination of="files" older={`/import?cursor=${history.next}`} />}
      </Section>
    </Page>
  )
}
