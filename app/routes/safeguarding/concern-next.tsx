import { decisions, familyTold, referralPlaces } from '#app/domain/safeguarding/vocabulary.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { filledWith, hasErrors } from '#app/ui/form-state.ts'
import { NextAction, Panel } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { formFor } from '../coordinator/form-for.ts'
import type { ConcernPartProps } from './concern.tsx'
import { choicesOf, decisionWords, familyToldWords, placeWords } from './concern-words.ts'

/** The one next step of a concern, and beside it the record of what other agencies were told. */
export function ConcernNext(part: ConcernPartProps) {
  const { stage, decision, referrals } = part.concern
  if (stage === 'closed') return null
  if (stage === 'raised')
    return (
      <>
        <Answer {...part} />
        <OtherReferral {...part} />
      </>
    )
  if (stage === 'acknowledged')
    return (
      <>
        <Decide {...part} />
        <OtherReferral {...part} />
      </>
    )
  const toWrite = decision === 'refer' && !referrals.some(({ inWriting }) => inWriting)
  if (toWrite)
    return (
      <NextAction title="Record the referral in writing">
        <p className="govuk-body">You decided to refer it. By telephone first; in writing within 24 hours.</p>
        <ReferralForm {...part} primary />
      </NextAction>
    )
  return (
    <>
      <Close {...part} />
      <OtherReferral {...part} />
    </>
  )
}

function Answer({ concern: { version }, sent, fresh }: ConcernPartProps) {
  const form = formFor('advice', sent, fresh)
  return (
    <NextAction title="Answer the person who raised it">
      <p className="govuk-body">
        Telephone if you can. They see these words, whether to visit, and nothing else of what follows.
      </p>
      <FormFrame form={form} intent="acknowledge" version={version}>
        <TextArea form={form} name="advice" label="What should they do now?" limit={2000} />
        <Radios
          form={form}
          name="visits"
          label="Can visits go on?"
          small
          choices={[
            { value: 'go_on', label: 'Yes, visits go on' },
            {
              value: 'hold',
              label: 'No, put visits on hold',
              hint: 'Mentor and coordinator are told to speak to you, and not why.',
            },
          ]}
        />
        <Button>Send the answer</Button>
      </FormFrame>
    </NextAction>
  )
}

function Decide({ concern: { version }, sent, fresh }: ConcernPartProps) {
  const form = formFor('rationale', sent, fresh)
  return (
    <NextAction title="Decide whether it meets the threshold">
      <p className="govuk-body">
        Nobody’s consent is needed where a child is at risk. Be open with the family unless that is unsafe.
      </p>
      <FormFrame form={form} intent="decide" version={version}>
        <Radios
          form={form}
          name="decision"
          label="What have you decided?"
          small
          choices={choicesOf(decisions, decisionWords)}
        />
        <TextArea
          form={form}
          name="rationale"
          label="What are the reasons?"
          hint="Write them down either way, also why there is no referral."
          rows={6}
          limit={8000}
        />
        <Radios
          form={form}
          name="familyTold"
          label="Does the family know?"
          small
          choices={choicesOf(familyTold, familyToldWords)}
        />
        <TextArea form={form} name="familyWhy" label="If not, why?" rows={2} limit={2000} />
        <Button>Save the decision</Button>
      </FormFrame>
    </NextAction>
  )
}

function Close({ concern: { version }, sent, fresh }: ConcernPartProps) {
  const form = formFor('outcome', sent, fresh)
  return (
    <NextAction title="Follow it up, then close it">
      <p className="govuk-body">Has the other agency answered? Has the person who raised it had support?</p>
      <FormFrame form={form} intent="close" version={version}>
        <TextArea form={form} name="outcome" label="What came of it?" limit={4000} />
        <Button>Close the concern</Button>
      </FormFrame>
    </NextAction>
  )
}

function OtherReferral(part: ConcernPartProps) {
  return (
    <Details
      summary="Record that another agency was told"
      open={hasErrors(formFor('place', part.sent, part.fresh))}
    >
      <Panel>
        <ReferralForm {...part} />
      </Panel>
    </Details>
  )
}

function ReferralForm({
  concern: { version, today },
  sent,
  fresh,
  primary,
}: ConcernPartProps & { primary?: boolean }) {
  const form = filledWith(formFor('place', sent, fresh), { madeOn: today })
  return (
    <FormFrame form={form} intent="refer" version={version}>
      <Radios
        form={form}
        name="place"
        label="Who was told?"
        small
        choices={choicesOf(referralPlaces, placeWords)}
      />
      <DateField form={form} name="madeOn" label="Which day was it?" />
      <TextField form={form} name="theirReference" label="Their reference, or whom you spoke to" />
      <Radios
        form={form}
        name="inWriting"
        label="Was it in writing?"
        small
        inline
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'not_yet', label: 'Not yet' },
        ]}
      />
      <Button kind={primary ? 'primary' : 'secondary'}>Save the referral</Button>
    </FormFrame>
  )
}
