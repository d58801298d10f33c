import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { exportFile, listAddressOf } from '#app/domain/finding/index.ts'
import { listNames } from '#app/domain/finding/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { sayMoment } from '../volunteer/visit-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Your file is ready') }]

export const loader = page({ file: ask(exportFile) })

/** The file that was asked for, for as long as it can be fetched. */
export default function ExportReady() {
  const { file } = useLoaderData<typeof loader>()
  const list = listAddressOf({ list: file.list, search: file.search ?? '' })
  return (
    <Page width="reading" back={{ href: list, label: 'Back to the list' }}>
      <PageHead
        title={file.over ? 'The time for this file is over' : 'Your file is ready'}
        lede={
          file.over
            ? 'A file can be fetched for 15 minutes. Ask for it again where you still need it.'
            : `You can fetch it until ${sayMoment(file.until)}. Delete it when it has done its work.`
        }
      />
      <SummaryList
        rows={[
          { name: 'List', value: listNames[file.list] },
          { name: 'Reference', value: file.reference },
          { name: 'What it is for', value: file.reason },
          { name: 'Asked for', value: `${sayMoment(file.requestedAt)}, by ${file.madeBy}` },
        ]}
      />
      {file.over ? (
        <ButtonLink href={`/export?list=${file.list}${file.search ? `&${file.search}` : ''}`}>
          Ask for it again
        </ButtonLink>
      ) : (
        <ButtonLink href={`/export/${file.exportId}/file`}>Download the file</ButtonLink>
      )}
    </Page>
  )
}
