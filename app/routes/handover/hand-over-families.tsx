import { type MetaFunction, useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { handOverFamilies, keyWorkPlan } from '#app/domain/handover/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SelectField } from '#app/ui/select-field.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Hand over families') }]

export const loader = page({ plan: ask(keyWorkPlan, ({ params }) => ({ accountId: params['accountId'] })) })

export const action = submits({
  'hand-over': intent(handOverFamilies, {
    with: () => ({}),
    then: (fromId, { visitor }) =>
      visitor.actor.accountId === fromId ? '/start' : `/accounts/${fromId}?done=families`,
  }),
})

/** Hands all the families of a key worker to another, from a day on. */
export default function HandOverFamilies() {
  const { plan, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form
  const manages = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations.includes('manages')
  const { on, fromId, name, own, families, visited, choices, seen } = plan
  // Overtaken here means other families, and nothing typed that could be lost: the summary says so.
  const { theirs: _, ...form } = filledWith(sent ?? fresh, { fromOn: on })
  return (
    <Page
      width="reading"
      back={
        manages
          ? { href: `/accounts/${fromId}`, label: name }
          : { href: '/my-families', label: 'My families' }
      }
    >
      {sent && <ErrorSummary form={form} fields={['keyWorkerId', 'fromOn']} />}
      <PageHead
        title={own ? 'Hand over your families' : `Hand over the families of ${name}`}
        lede={ledeOf(families, visited)}
      />
      {families === 0 ? (
        <EmptyState title="There is nothing to hand over">
          Families that have left the service stay on record with their last key worker.
        </EmptyState>
      ) : (
        <FormFrame form={form} intent="hand-over">
          <Hidden name="fromId" value={fromId} />
          <Hidden name="seen" value={seen} />
          <SelectField
            form={form}
            name="keyWorkerId"
            label="Key worker from now on"
            hint="To share them out, change the key worker on the page of each family."
            prompt="Choose a key worker"
            choices={choices.map((one) => ({
              value: one.accountId,
              label: `${one.name} (${counted(one.families)})`,
            }))}
          />
          <DateField form={form} name="fromOn" label="From which day?" hint="Today or a day before it." />
          <p className="govuk-body">
            The new key worker and every mentor are told by e-mail. {own ? 'You' : name} cannot open these
            families from the next click on. What mentors and key worker wrote to each other stays.
          </p>
          <Button>Hand over {counted(families)}</Button>
        </FormFrame>
      )}
    </Page>
  )
}

const counted = (families: number) => `${families} ${families === 1 ? 'family' : 'families'}`

const ledeOf = (families: number, visited: number) =>
  `${counted(families)} with the service, ${visited} of them visited by a mentor.`
