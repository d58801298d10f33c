import type { volunteerCoordinator } from '#app/domain/handover/index.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { HandoverHistory } from './handover-history.tsx'

type ChangeCoordinatorProps = {
  record: AnswerOf<typeof volunteerCoordinator>
  form: FormState
  /** The page of the record. */
  back: string
}

/** Gives one record to another coordinator: who it is now, who else may, and who it was. */
export function ChangeCoordinator({ record, form, back }: ChangeCoordinatorProps) {
  const { title, coordinatorId, coordinator, choices, history, version } = record
  const others = choices.filter(({ accountId }) => accountId !== coordinatorId)
  return (
    <Page width="reading" back={{ href: back, label: title }}>
      <ErrorSummary form={form} fields={['coordinatorId']} />
      <PageHead
        caption={title}
        title="Who is the coordinator?"
        lede={coordinator ? `${coordinator} is now.` : 'Nobody in particular is now.'}
      />
      {others.length === 0 ? (
        <p className="govuk-body">Nobody else coordinates here. A programme manager can give the role.</p>
      ) : (
        <FormFrame form={form} version={version}>
          <SelectField
            form={form}
            name="coordinatorId"
            label="Coordinator from now on"
            hint="They are told by e-mail. What waits here stands on their Today."
            prompt="Choose a coordinator"
            choices={others.map(({ accountId, name, openMatches }) => ({
              value: accountId,
              label: `${name} (${openMatches} open ${openMatches === 1 ? 'match' : 'matches'})`,
            }))}
          />
          <Button>Change the coordinator</Button>
        </FormFrame>
      )}
      <HandoverHistory history={history} />
    </Page>
  )
}
