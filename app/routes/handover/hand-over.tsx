import {
  type MetaFunction,
  useActionData,
  useLoaderData,
  useLocation,
  useRouteLoaderData,
} from '@remix-run/react'
import { handOver, handoverPlan } from '#app/domain/handover/index.ts'
import { carriedKinds } from '#app/domain/handover/vocabulary.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { countHeadings, sayCounts, totalOf } from './handover-words.ts'
import { LastHandover } from './last-handover.tsx'
import { sharesIn } from './shares-in-address.ts'
import { WhatGoes } from './what-goes.tsx'
import { WhoTakesOver } from './who-takes-over.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Hand over') }]

export const loader = page({
  plan: ask(handoverPlan, ({ params, url }) => ({
    accountId: params['accountId'],
    ...sharesIn(url.searchParams),
  })),
})

export const action = submits({
  'hand-over': intent(handOver, {
    with: () => ({}),
    then: (_, { params }) => `/handover/${params['accountId']}?done=handed-over`,
  }),
})

/** Hands over all that one coordinator looks after: choose to whom, see exactly what goes, then do it. */
export default function HandOver() {
  const { plan, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const relations = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations ?? []
  const { pathname, search } = useLocation()
  const asked = new URLSearchParams(search)
  const done = asked.get('done') === 'handed-over' && !sent
  const { name, own, carries } = plan
  const manages = relations.includes('manages')
  return (
    <Page back={manages ? { href: '/handover', label: 'Hand over' } : { href: '/today', label: 'Today' }}>
      {sent && <ErrorSummary form={sent} />}
      {done && (
        <Alert tone="success" label="Handed over">
          {totalOf(carries) === 0
            ? 'Everything is handed over. Whoever took over is told by e-mail.'
            : `It is handed over, and whoever took over is told by e-mail. Still here: ${sayCounts(carries)}.`}
        </Alert>
      )}
      <PageHead
        title={own ? 'Hand over what you look after' : `Hand over what ${name} looks after`}
        lede="For a holiday or for good. Nothing moves until you have seen exactly what."
      />
      {done && plan.last && (
        <LastHandover last={plan.last} fromId={plan.fromId} own={own} manages={manages} />
      )}
      {totalOf(carries) === 0 ? (
        <EmptyState title="There is nothing to hand over">
          What has ended stays on record with whoever saw it end.
        </EmptyState>
      ) : (
        <>
          <Facts facts={carriedKinds.map((kind) => ({ name: countHeadings[kind], value: carries[kind] }))} />
          {plan.seen && (
            <WhatGoes plan={plan} form={sent ?? fresh} asked={asked} action={`${pathname}${search}`} />
          )}
          <WhoTakesOver plan={plan} asked={asked} path={pathname} />
        </>
      )}
      {!done && plan.last && (
        <LastHandover last={plan.last} fromId={plan.fromId} own={own} manages={manages} />
      )}
    </Page>
  )
}
