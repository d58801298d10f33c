import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { assignMatch, matchCoordinator } from '#app/domain/handover/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { ChangeCoordinator } from './change-coordinator.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Change the coordinator') }]

export const loader = page({ record: ask(matchCoordinator) })

export const action = submits({
  assign: intent(assignMatch, { then: (id) => `/matches/${id}?done=coordinator` }),
})

/** Gives a match to another coordinator. */
export default function MatchCoordinator() {
  const { record, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  return <ChangeCoordinator record={record} form={form} back={`/matches/${record.recordId}`} />
}
