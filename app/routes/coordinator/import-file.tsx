import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { confirmImport, importPreview, mapColumns } from '#app/domain/imports/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { ImportCounts } from './import-counts.tsx'
import { ImportFindings } from './import-findings.tsx'
import { count, KINDS, ROWS } from './import-kinds.ts'
import { ImportMapping } from './import-mapping.tsx'
import { ImportResult } from './import-result.tsx'

export const loader = page({ file: ask(importPreview) })

const backToFile = (importFileId: string) => `/import/${importFileId}`

export const action = submits({
  confirm: intent(confirmImport, { then: backToFile }),
  map: intent(mapColumns, { then: backToFile }),
})

export type FileData = ReturnType<typeof useLoaderData<typeof loader>>['file']

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data ? titleOf(data.file) : 'Import from a file') },
]

function titleOf(file: FileData): string {
  const { confirmed, counts, importKind } = file
  if (confirmed) return `${count(counts.new, KINDS[importKind])} imported`
  if (file.unclear.length > 0) return 'Say what the columns mean'
  if (counts.new > 0) return 'Check before anything is written'
  return counts.refused > 0 ? 'No row can come in yet' : 'Everything in this file is here already'
}

/** What a file would do, row by row, before it does anything; and afterwards what it did. */
export default function ImportFile() {
  const { file, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const { fileName, organisation, rowsRead, confirmed } = file
  return (
    <Page back={{ href: '/import', label: 'All files' }}>
      <ErrorSummary form={form} fields={['dateOrder', 'districtId']} />
      <PageHead
        caption={`Step ${confirmed ? 3 : 2} of 3: ${fileName}, ${count(rowsRead, ROWS)}, for ${organisation}`}
        title={titleOf(file)}
        lede={ledeOf(file)}
      />
      {confirmed ? <ImportResult file={file} /> : <BeforeImport file={file} form={form} />}
    </Page>
  )
}

function ledeOf({ confirmed, unclear }: FileData): string {
  if (confirmed) return 'The file itself is no longer kept.'
  return unclear.length > 0 ? unclear.join(' ') : 'Nothing has been written so far.'
}

function BeforeImport({ file, form }: { file: FileData; form: FormState }) {
  const { counts, version, notes, importKind } = file
  const unclear = file.unclear.length > 0
  return (
    <>
      {notes.map((note) => (
        <Alert tone="information" label="About this file" key={note}>
          {note}
        </Alert>
      ))}
      {!unclear && <ImportCounts file={file} />}
      {counts.new > 0 && (
        <FormFrame form={form} version={version} intent="confirm">
          <Button>{`Import ${count(counts.new, KINDS[importKind])}`}</Button>
        </FormFrame>
      )}
      <ImportFindings file={file} />
      <ImportMapping file={file} form={form} unclear={unclear} />
    </>
  )
}
