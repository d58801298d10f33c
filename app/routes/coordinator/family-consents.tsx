import { type ConsentKind, consentKinds, consentNames, consentWays } from '#app/domain/families/vocabulary.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith, hasErrors } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { FamilyPartProps } from './family.tsx'
import { formFor } from './form-for.ts'

const wayNames: Readonly<Record<(typeof consentWays)[number], string>> = {
  in_person: 'In person',
  paper: 'On paper',
  phone: 'By telephone',
  online: 'Online',
}

/** Every consent with its days. Each can be taken back by itself, at once. */
export function FamilyConsents(part: FamilyPartProps) {
  const { family, mayChange } = part
  const { consents = [], shares } = family
  const given = formFor('givenOn', part.sent, part.fresh)
  return (
    <Section title="Consents, each by itself" id="consents">
      {consents.length === 0 && <EmptyState title="No consent is on record" />}
      {consents.length > 0 && (
        <Rows
          rows={consents.toReversed().map(({ id, kind, givenOn, withdrawnOn }) => ({
            id,
            title: consentNames[kind],
            note: `Given on ${sayDay(givenOn)}${withdrawnOn ? `, taken back on ${sayDay(withdrawnOn)}` : ''}`,
            end: withdrawnOn ? <Tag meaning="quiet">Taken back</Tag> : <Tag meaning="met">In force</Tag>,
          }))}
        />
      )}
      {mayChange && <WithdrawForm {...part} />}
      {mayChange && shares && (
        <Details summary="Record another consent" open={hasErrors(given)}>
          <ConsentForm {...part} />
        </Details>
      )}
    </Section>
  )
}

type ConsentFormProps = FamilyPartProps & {
  /** The one consent that is asked for; any of them when left out. */
  consent?: ConsentKind
  primary?: boolean
}

/** Writes down that the family said yes, how it told us and when. */
export function ConsentForm({ family, sent, fresh, consent, primary }: ConsentFormProps) {
  const form = filledWith(formFor('givenOn', sent, fresh), { givenOn: family.on })
  return (
    <FormFrame form={form} intent="consent">
      {consent ? (
        <Hidden name="consent" value={consent} />
      ) : (
        <SelectField
          form={form}
          name="consent"
          label="What did they agree to?"
          prompt="Choose one"
          choices={consentKinds.map((kind) => ({ value: kind, label: consentNames[kind] }))}
        />
      )}
      <Radios
        form={form}
        name="way"
        label="How did they tell you?"
        inline
        small
        choices={consentWays.map((way) => ({ value: way, label: wayNames[way] }))}
      />
      <DateField form={form} name="givenOn" label="Which day was it?" />
      <Button {...(primary ? {} : { kind: 'secondary', small: true })}>Record their yes</Button>
    </FormFrame>
  )
}

function WithdrawForm({ family, sent, fresh }: FamilyPartProps) {
  const inForce = (family.consents ?? []).filter(({ withdrawnOn }) => withdrawnOn === null)
  const typed = formFor('withdrawnOn', sent, fresh)
  const form = filledWith({ ...typed, key: `${typed.key}-withdraw` }, { withdrawnOn: family.on })
  if (inForce.length === 0) return null
  return (
    <Details summary="Record that they took a consent back" open={hasErrors(typed)}>
      <p className="govuk-body">
        It counts from the day they told you. They need not say why, and they lose no other help.
      </p>
      <FormFrame form={form} intent="withdraw">
        <Radios
          form={form}
          name="consent"
          label="What did they take back?"
          small
          choices={[...new Set(inForce.map(({ kind }) => kind))].map((kind) => ({
            value: kind,
            label: consentNames[kind],
          }))}
        />
        <DateField form={form} name="withdrawnOn" label="Which day was it?" />
        <Button kind="warning" small>
          Record it
        </Button>
      </FormFrame>
    </Details>
  )
}
