import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { assignFamily, familyCoordinator } from '#app/domain/handover/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { ChangeCoordinator } from './change-coordinator.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Change the coordinator') }]

export const loader = page({ record: ask(familyCoordinator) })

export const action = submits({
  assign: intent(assignFamily, { then: (id) => `/families/${id}?done=coordinator` }),
})

/** Gives a family to another coordinator. */
export default function FamilyCoordinator() {
  const { record, form: fresh } = useLoaderData<typeof loader>()
  const form = useActionData<typeof action>()?.form ?? fresh
  return <ChangeCoordinator record={record} form={form} back={`/families/${record.recordId}`} />
}
