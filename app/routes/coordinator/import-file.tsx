import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { confirmImport, importPreview, mapColumns } from '#app/domain/imports/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Strip } from '#app/ui/strip.tsx'
import { ImportFindings } from './import-findings.tsx'
import { KINDS } from './import-kinds.ts'
import { ImportMapping } from './import-mapping.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.file.confirmed ? 'Imported' : 'Check before anything is written') },
]

export const loader = page({ file: ask(importPreview) })

const backToFile = (importFileId: string) => `/import/${importFileId}`

export const action = submits({
  map: intent(mapColumns, { then: backToFile }),
  confirm: intent(confirmImport, { then: backToFile }),
})

export type FileData = ReturnType<typeof useLoaderData<typeof loader>>['file']

/** What a file would do, row by row, before it does anything; and afterwards what it did. */
export default function ImportFile() {
  const { file, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  return (
    <Page back={{ href: '/import', label: 'Import' }}>
      <ErrorSummary form={form} />
      {file.confirmed ? <Imported file={file} /> : <BeforeImport file={file} form={form} />}
    </Page>
  )
}

function Imported({ file }: { file: FileData }) {
  const { label, href } = KINDS[file.importKind]
  return (
    <>
      <Alert tone="success" label="Imported">
        The file was imported. It is not kept any longer.
      </Alert>
      <PageHead caption={`${label}: ${file.fileName}`} title={`${file.counts.new} rows were added`} />
      <Counts file={file} />
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          See the {label.toLowerCase()}
        </a>
      </p>
    </>
  )
}

function BeforeImport({ file, form }: { file: FileData; form: Parameters<typeof FormFrame>[0]['form'] }) {
  const { counts, version, notes } = file
  return (
    <>
      <PageHead
        caption={`${KINDS[file.importKind].label}: ${file.fileName}, ${file.rowsRead} rows`}
        title="Check before anything is written"
        lede={counts.new > 0 ? `${counts.new} rows can be imported now.` : 'No row can be imported yet.'}
      />
      <Counts file={file} />
      {notes.map((note) => (
        <p className="govuk-body" key={note}>
          {note}
        </p>
      ))}
      {counts.new > 0 && (
        <FormFrame form={form} version={version} intent="confirm">
          <Button>{`Import ${counts.new} ${counts.new === 1 ? 'row' : 'rows'}`}</Button>
        </FormFrame>
      )}
      <ImportFindings file={file} />
      <ImportMapping file={file} form={form} />
    </>
  )
}

function Counts({ file: { counts, confirmed } }: { file: FileData }) {
  return (
    <Strip
      label="What becomes of the rows"
      items={[
        { label: confirmed ? 'Added' : 'New', number: counts.new },
        { label: 'Here already', number: counts.known, note: 'They stay as they are.' },
        { label: confirmed ? 'Not read' : 'Cannot be read', number: counts.refused, note: 'Put them right and send the file again.' },
      ]}
    />
  )
}
