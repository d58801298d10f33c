import {
  type MetaFunction,
  useActionData,
  useLoaderData,
  useLocation,
  useRouteLoaderData,
} from '@remix-run/react'
import { messagesOfMatch, readMessages, sendMessage, talk } from '#app/domain/liaison/index.ts'
import { longestMessage } from '#app/domain/liaison/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pagination } from '#app/ui/pagination.tsx'
import { PostLink } from '#app/ui/post-link.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { sayMoment } from '../volunteer/visit-words.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Messages') }]

export const loader = page({
  talk: ask(talk),
  messages: ask(messagesOfMatch),
})

export const action = submits({
  send: intent(sendMessage, { then: (_, { url }) => `${url.pathname}?done=sent` }),
  read: intent(readMessages, { then: (_, { url }) => url.pathname }),
})

/** What the mentor and the key worker of a match write to each other. The coordinator of the match may read it. */
export default function Messages() {
  const { talk: about, messages, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  const kind = useRouteLoaderData<typeof rootLoader>('root')?.account?.kind
  const { pathname, search } = useLocation()
  const back =
    kind === 'volunteer'
      ? { href: `/visits/matches/${about.matchId}`, label: 'Your match' }
      : { href: `/matches/${about.matchId}`, label: `Match ${about.reference}` }
  const unread = messages.rows.filter(({ side, readAt }) => side !== about.side && readAt === null).length
  return (
    <Page width="reading" back={back}>
      <ErrorSummary form={form} fields={['message']} />
      {new URLSearchParams(search).get('done') === 'sent' && (
        <Alert tone="success" label="Message sent">
          Your message is sent.
        </Alert>
      )}
      <PageHead title={titleOf(about)} lede={ledeOf(about)} />
      {about.mayWrite ? (
        <FormFrame form={form} intent="send">
          <TextArea
            form={form}
            name="message"
            label="Your message"
            hint="First names are enough. Someone in danger: call 999, then your coordinator. Nobody watches this page."
            limit={longestMessage}
            rows={3}
          />
          <Button>Send the message</Button>
        </FormFrame>
      ) : (
        about.side && (
          <EmptyState title="Nothing can be written now">
            {about.keyWorker === null
              ? 'This family has no key worker. Turn to the coordinator.'
              : 'The match is paused, over or has not begun.'}
          </EmptyState>
        )
      )}
      <Section title="What you wrote to each other">
        {messages.rows.length === 0 && <EmptyState title="Nobody has written yet" />}
        {about.side && unread > 0 && (
          <p className="govuk-body">
            {unread === 1 ? '1 message is new.' : `${unread} messages are new.`}{' '}
            <PostLink action={pathname} carries={{ intent: 'read', key: `${fresh.key}-read` }}>
              Mark as read
            </PostLink>
          </p>
        )}
        <Timeline
          items={messages.rows.map(({ messageId, side, writer, sentAt, readAt, body }) => ({
            id: messageId,
            title: side === 'mentor' ? `${writer}, mentor` : `${writer}, key worker`,
            at: sentAt.toISOString(),
            when: `${sayMoment(sentAt)}. ${readAt ? `Read ${sayMoment(readAt)}` : 'Not read yet'}`,
            children: <p className="app-keep-lines">{body ?? 'These words no longer exist.'}</p>,
          }))}
        />
        <Pagination
          of="messages"
          {...(search.includes('cursor') ? { newer: pathname, newerLabel: 'Newest' } : {})}
          {...(messages.next ? { older: `${pathname}?cursor=${encodeURIComponent(messages.next)}` } : {})}
        />
      </Section>
    </Page>
  )
}

type About = ReturnType<typeof useLoaderData<typeof loader>>['talk']

function titleOf({ side, mentor, keyWorker, familyReference }: About): string {
  const other = side === 'mentor' ? keyWorker : mentor
  if (side && other) return `Messages with ${other}`
  return `Messages about family ${familyReference}`
}

function ledeOf({ coordinator, keyWorker, keyWorkerSince }: About): string {
  const readers = `${coordinator} coordinates this match and can read these messages. Nobody else can.`
  return keyWorker && keyWorkerSince
    ? `${keyWorker} is the key worker since ${sayDay(keyWorkerSince)}. ${readers}`
    : readers
}
