import { addMonths, sayDay } from '#app/kernel/day.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith, hasErrors } from '#app/ui/form-state.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { Tag, type TagMeaning } from '#app/ui/tag.tsx'
import type { FamilyPartProps } from './family.tsx'
import { formFor } from './form-for.ts'

const RESULTS = {
  green: { label: 'Green', hint: 'Visits with the usual care', meaning: 'met' },
  amber: { label: 'Amber', hint: 'Visits with something agreed beforehand', meaning: 'look' },
  red: { label: 'Red', hint: 'No visits', meaning: 'risk' },
} as const satisfies Record<string, { label: string; hint: string; meaning: TagMeaning }>

/** How long a judgement stands unless somebody says otherwise. */
const USUAL_MONTHS = 6

/** How risky a visit was judged to be, and until when that stands. */
export function FamilyRisk(part: FamilyPartProps) {
  const { visitRisk, shares, on } = part.family
  if (!shares || !visitRisk || !on) return null
  const expired = visitRisk.expiresOn <= on
  const { label, hint, meaning } = RESULTS[visitRisk.result]
  return (
    <Panel title="Risk to visitors">
      <p className="govuk-body app-small">
        <Tag meaning={expired ? 'late' : meaning}>{expired ? 'Run out' : label}</Tag>{' '}
        {expired ? '' : `${hint}.`}
      </p>
      <p className="govuk-body app-small">
        Judged on {sayDay(visitRisk.assessedOn)}.{' '}
        {expired
          ? `It ran out on ${sayDay(visitRisk.expiresOn)}.`
          : `To be judged again by ${sayDay(visitRisk.expiresOn)}.`}
      </p>
      {part.mayChange && !expired && (
        <Details summary="Judge it again" open={hasErrors(formFor('assessedOn', part.sent, part.fresh))}>
          <RiskForm {...part} />
        </Details>
      )}
    </Panel>
  )
}

/** Writes down a judgement of the risk to visitors. */
export function RiskForm({ family, sent, fresh, primary }: FamilyPartProps & { primary?: boolean }) {
  const { on, version } = family
  const form = filledWith(formFor('assessedOn', sent, fresh), {
    assessedOn: on,
    expiresOn: on && addMonths(on, USUAL_MONTHS),
  })
  return (
    <FormFrame form={form} intent="risk" {...(version === undefined ? {} : { version })}>
      <Radios
        form={form}
        name="result"
        label="What did you find?"
        small
        choices={Object.entries(RESULTS).map(([value, { label, hint }]) => ({ value, label, hint }))}
      />
      <DateField form={form} name="assessedOn" label="On which day?" />
      <DateField form={form} name="expiresOn" label="From which day must it be judged again?" />
      <Button {...(primary ? {} : { kind: 'secondary', small: true })}>Record the risk</Button>
    </FormFrame>
  )
}
