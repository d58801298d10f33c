import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { changeKeyWorker, familyKeyWorker } from '#app/domain/handover/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { intent, submits } from '#app/http/submits.server.ts'
import { type Actor, held } from '#app/kernel/actor.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { HandoverHistory } from './handover-history.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Change the key worker') }]

export const loader = page({ family: ask(familyKeyWorker) })

export const action = submits({
  change: intent(changeKeyWorker, {
    then: (familyId, { visitor }) => afterwards(familyId, visitor.actor),
  }),
})

/** A key worker who has given a family away does not reach it any more, nor the list when it was their last. */
function afterwards(familyId: string, actor: Actor): string {
  if (held(actor, 'coordinates').length + held(actor, 'manages').length > 0)
    return `/families/${familyId}?done=key-worker`
  return held(actor, 'key_works').length > 1 ? '/my-families?done=key-worker' : '/start'
}

/** Names another key worker for a family: from when, and what follows. */
export default function FamilyKeyWorker() {
  const { family, form: fresh } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()?.form ?? fresh
  const { on, familyId, reference, keyWorkerId, keyWorker, choices, history, version } = family
  const form = filledWith(sent, { fromOn: on })
  const others = choices.filter(({ accountId }) => accountId !== keyWorkerId)
  return (
    <Page width="reading" back={{ href: `/families/${familyId}`, label: `Family ${reference}` }}>
      <ErrorSummary form={form} fields={['keyWorkerId', 'fromOn']} />
      <PageHead
        caption={`Family ${reference}`}
        title="Who is the key worker?"
        lede={keyWorker ? `${keyWorker} is now.` : 'The family has no key worker now.'}
      />
      <FormFrame form={form} version={version}>
        <SelectField
          form={form}
          name="keyWorkerId"
          label="Key worker from now on"
          prompt="Choose a key worker"
          choices={others.map(({ accountId, name, families }) => ({
            value: accountId,
            label: `${name} (${families} ${families === 1 ? 'family' : 'families'})`,
          }))}
        />
        <DateField form={form} name="fromOn" label="From which day?" hint="Today or a day before it." />
        <p className="govuk-body">
          The new key worker and the mentor are told by e-mail.{' '}
          {keyWorker && `${keyWorker} cannot open this family from their next click on. `}
          What mentor and key worker wrote to each other stays with the match.
        </p>
        <Button>Change the key worker</Button>
      </FormFrame>
      <HandoverHistory history={history} />
    </Page>
  )
}
