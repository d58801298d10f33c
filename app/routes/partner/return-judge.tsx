import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { errorOf, type FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { Return } from './return.tsx'

/** What a manager does with a return: accept it, or ask about it. The numbers can only be read. */
export function JudgeReturn({ found, form }: { found: Return; form: FormState }) {
  const { returnId, version, stage, organisation } = found
  if (returnId === null || version === null) return null
  if (stage === 'queried')
    return (
      <Section title="Your answer">
        <p className="govuk-body">{organisation} has been asked, and answers by certifying again.</p>
      </Section>
    )
  return (
    <Section title={stage === 'accepted' ? 'Accepted' : 'Accept it, or ask'}>
      {stage === 'certified' && (
        <FormFrame form={form} intent="accept" version={version}>
          <Hidden name="partnerReturnId" value={returnId} />
          <Button>Accept the return</Button>
        </FormFrame>
      )}
      <Details summary="Ask about it" open={errorOf(form, 'question') !== undefined}>
        <FormFrame form={form} intent="query" version={version}>
          <Hidden name="partnerReturnId" value={returnId} />
          <TextArea
            form={form}
            name="question"
            label={`What would you like ${organisation} to answer?`}
            hint="They see your name and your question. Leave out names of volunteers and families."
            limit={1000}
          />
          <Button kind="secondary">Send the question</Button>
        </FormFrame>
      </Details>
    </Section>
  )
}
