import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'

type AnswerProposalProps = { form: FormState; version: number | undefined; coordinator: string | null }

/** Yes or no to a proposal. Neither needs a reason. */
export function AnswerProposal({ form, version, coordinator }: AnswerProposalProps) {
  return (
    <FormFrame form={form} {...(version === undefined ? {} : { version })}>
      <p className="govuk-body">
        If you say yes, the family hears about you and chooses. If it does not suit you, say no: you need not
        say why, and you can be asked again. Questions? Ask {coordinator ?? 'your coordinator'} first.
      </p>
      <ButtonGroup>
        <Button name="intent" value="yes">
          Yes, I would like to
        </Button>
        <Button name="intent" value="no" kind="secondary">
          No, thank you
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
