import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { demoMessage } from '#app/domain/governance/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('An e-mail of this demo') }]

export const loader = page({
  mail: ask(demoMessage, ({ context, params }) => ({
    demo: context.platform.config.demo,
    messageId: params['messageId'],
  })),
})

/** One e-mail as it reads without pictures, with its links to follow. */
export default function DemoMessage() {
  const { mail } = useLoaderData<typeof loader>()
  const message = JSON.parse(mail.message ?? '{}') as { to?: string; subject?: string; text?: string }
  return (
    <Page width="reading" back={{ href: '/demo/mail', label: 'E-mails of this demo' }}>
      <PageHead caption={`To ${message.to}`} title={message.subject ?? ''} />
      <p className="govuk-body app-keep-lines">{linked(message.text ?? '')}</p>
    </Page>
  )
}

/** The text with its addresses made into links. */
const linked = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a className="govuk-link" href={part} key={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
