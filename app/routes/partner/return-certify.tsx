import { differingMeasures, STORY_LIMIT } from '#app/domain/partners/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, filledWith } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { Return } from './return.tsx'

/** The story, the answer where one is asked for, two declarations, and the button that sends it. */
export function CertifyReturn({ found, form: opened }: { found: Return; form: FormState }) {
  const { editions, organisation, host, stage, figures, fingerprint, today } = found
  const edition = editions.at(0)
  const form = filledWith(opened, { story: edition?.story ?? undefined })
  const differences = edition ? differingMeasures(edition.figures, figures).length : 0
  return (
    <section className="app-panel app-certify" id="certify" aria-labelledby="certify-title">
      <h2 className="govuk-heading-m" id="certify-title">
        Certify edition {editions.length + 1}
      </h2>
      <FormFrame form={form} intent="certify">
        <Hidden name="edition" value={edition?.number ?? 0} />
        <Hidden name="figures" value={fingerprint} />
        <TextArea
          form={form}
          name="story"
          label="What happened this quarter? You can leave this empty."
          hint="A few sentences for the programme. Leave out names, and anything by which somebody could be known."
          limit={STORY_LIMIT}
        />
        {edition && (
          <TextArea
            form={form}
            name="answer"
            label={stage === 'queried' ? `Your answer to ${host}` : 'Why have the numbers changed?'}
            {...(differences > 0 ? { hint: 'Say also why each number that changed is another now.' } : {})}
            rows={3}
            limit={STORY_LIMIT}
          />
        )}
        <Checkboxes
          form={form}
          name="declarations"
          label="What you declare"
          small
          choices={[
            {
              value: 'read',
              label:
                differences > 0
                  ? 'I have read the numbers, and what changed is explained truthfully'
                  : 'I have read the numbers, and they are true as far as I know',
            },
            { value: 'may_certify', label: `I may certify for ${organisation}` },
          ]}
        />
        <p className="govuk-body app-small app-muted">
          Your name and the day, {sayDay(today)}, are printed on the return. The figures are kept exactly as
          you see them now.
        </p>
        <Button>Certify and send to {host}</Button>
      </FormFrame>
    </section>
  )
}
