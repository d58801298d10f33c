import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { demoMail } from '#app/domain/governance/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('E-mails of this demo') }]

export const loader = page({ mail: ask(demoMail, ({ context }) => ({ demo: context.platform.config.demo })) })

type Message = { to: string; subject: string; text: string }

/** What the demo would have e-mailed: nothing leaves this machine. */
export default function DemoMail() {
  const { mail } = useLoaderData<typeof loader>()
  const rows = mail.rows.map((row) => ({ ...row, ...(JSON.parse(row.message ?? '{}') as Message) }))
  return (
    <Page>
      <PageHead
        title="E-mails of this demo"
        lede="In a demo no e-mail leaves this machine. Here is what would have been sent, newest first."
      />
      <DataTable
        caption="E-mails, newest first"
        rows={rows}
        rowKey={(row) => row.messageId}
        empty={
          <EmptyState title="No e-mail yet">Do something that tells somebody, then look again.</EmptyState>
        }
        columns={[
          {
            id: 'subject',
            heading: 'Subject',
            names: true,
            cell: (row) => (
              <a className="govuk-link" href={`/demo/mail/${row.messageId}`}>
                {row.subject}
              </a>
            ),
          },
          { id: 'to', heading: 'To', cell: (row) => row.to },
          {
            id: 'sent',
            heading: 'Sent',
            cell: (row) =>
              row.sentAt ? row.sentAt.toLocaleString('en-GB', { timeZone: 'Europe/London' }) : 'Waiting',
          },
        ]}
      />
    </Page>
  )
}
