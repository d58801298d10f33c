import { sayCode } from '#app/domain/matching/words.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, filledWith, hasErrors } from '#app/ui/form-state.ts'
import { Panel } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import type { FamilyData, FamilyPartProps } from './family.tsx'
import { formFor } from './form-for.ts'

type Safety = NonNullable<FamilyData['safety']>

/** What decides whether visits are safe. It is there for the family's own team and the safeguarding lead alone. */
export function FamilySafety({ family: { safety, version }, sent, fresh }: FamilyPartProps) {
  if (!safety) return null
  const typed = formFor('abuse', sent, fresh)
  const form = filledWith(typed, valuesOf(safety))
  return (
    <Panel title="What keeps visits safe">
      <p className="govuk-body app-small">
        Only the family’s own team and the safeguarding lead see this. To others a mentor is “not possible”.
      </p>
      <ul className="govuk-list govuk-list--bullet app-small">
        {linesOf(safety).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Details summary="Change this" open={hasErrors(typed)}>
        <FormFrame form={form} intent="safety" {...(version === undefined ? {} : { version })}>
          <Radios
            form={form}
            name="abuse"
            label="Is there domestic abuse?"
            small
            choices={[
              { value: 'none', label: 'No' },
              { value: 'present', label: 'Yes, now or not long ago' },
            ]}
          />
          <p className="govuk-body app-small">If there is:</p>
          <Abuse form={form} />
          <Tick
            form={form}
            name="steppedUp"
            label="The family has stepped up to level 4 or a child protection plan"
          />
          <Tick form={form} name="mentorAgreedInPlan" label="Its plan gives a mentor a part" />
          <Button kind="secondary" small>
            Save
          </Button>
        </FormFrame>
      </Details>
    </Panel>
  )
}

function Abuse({ form }: { form: FormState }) {
  return (
    <>
      <Tick form={form} name="safeContactPlan" label="There is a plan for safe contact" />
      <Tick form={form} name="perpetratorAtHome" label="The person who is a danger lives at home" />
      <Tick form={form} name="agenciesAgreed" label="The agencies have agreed to visits all the same" />
      <Checkboxes
        form={form}
        name="unsafeGenders"
        label="Whose visits would not be safe?"
        small
        choices={[
          { value: 'woman', label: 'A woman’s' },
          { value: 'man', label: 'A man’s' },
          { value: 'self_described', label: 'Those of someone who is neither' },
        ]}
      />
    </>
  )
}

function Tick({ form, name, label }: { form: FormState; name: string; label: string }) {
  const legend = <span className="govuk-visually-hidden">{label}</span>
  return <Checkboxes form={form} name={name} label={legend} small choices={[{ value: 'on', label }]} />
}

function valuesOf({ domesticAbuse, steppedUp, mentorAgreedInPlan }: Safety): FormState['values'] {
  const tick = (yes: boolean) => (yes ? 'on' : undefined)
  const about = domesticAbuse === null || domesticAbuse === 'none' ? null : domesticAbuse
  return {
    abuse: about ? 'present' : (domesticAbuse as 'none' | null) === 'none' ? 'none' : undefined,
    safeContactPlan: tick(about?.safeContactPlan ?? false),
    perpetratorAtHome: tick(about?.perpetratorAtHome ?? false),
    agenciesAgreed: tick(about?.agenciesAgreed ?? false),
    unsafeGenders: about ? [...about.unsafeGenders] : [],
    steppedUp: tick(steppedUp),
    mentorAgreedInPlan: tick(mentorAgreedInPlan),
  }
}

function linesOf({ domesticAbuse, steppedUp, mentorAgreedInPlan }: Safety): string[] {
  const lines = steppedUp
    ? [`Stepped up; the plan gives a mentor ${mentorAgreedInPlan ? 'a part' : 'no part'}`]
    : ['Not stepped up']
  if (domesticAbuse === null) return ['Nobody has asked about domestic abuse yet', ...lines]
  if (domesticAbuse === 'none') return ['No domestic abuse', ...lines]
  const { safeContactPlan, perpetratorAtHome, agenciesAgreed, unsafeGenders } = domesticAbuse
  return [
    'Domestic abuse',
    safeContactPlan ? 'There is a plan for safe contact' : 'There is no plan for safe contact',
    ...(perpetratorAtHome
      ? [`The person who is a danger lives at home; visits are ${agenciesAgreed ? '' : 'not '}agreed`]
      : []),
    ...(unsafeGenders.length > 0
      ? [`Not safe: visits by a ${unsafeGenders.map(sayCode).join(' or a ')}`]
      : []),
    ...lines,
  ]
}
