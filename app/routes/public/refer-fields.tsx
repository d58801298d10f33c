import { Checkboxes } from '#app/ui/checkboxes.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** The names of the questions in the order of the page. */
export const referFields = [
  'channels',
  'phone',
  'email',
  'message',
  'whenSafe',
  'asker',
  'carerName',
  'familyName',
  'districtId',
  'postcode',
  'referrerName',
  'referrerOrganisation',
  'referrerContact',
  'familyAgrees',
  'help',
  'agreed',
]

type FieldsProps = { form: FormState }

/** How, when and with what words the family can be reached without putting anybody in danger. */
export function SafeContactFields({ form }: FieldsProps) {
  return (
    <>
      <Checkboxes
        form={form}
        name="channels"
        label="Which ways are safe for the family?"
        hint="We use no other way. Think of who else sees the phone."
        choices={[
          { value: 'text', label: 'Text message' },
          { value: 'phone', label: 'Phone call' },
          { value: 'email', label: 'E-mail' },
          { value: 'through_key_worker', label: 'Through somebody they trust' },
        ]}
      />
      <TextField
        form={form}
        name="phone"
        label="Telephone number (if one is safe)"
        type="tel"
        width={20}
        autoComplete="off"
      />
      <TextField
        form={form}
        name="email"
        label="E-mail address (if one is safe)"
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <Radios
        form={form}
        name="message"
        label="What may a message say?"
        choices={[
          { value: 'open', label: 'Who we are and that it is about a mentor' },
          { value: 'discreet', label: 'Only that somebody called' },
          { value: 'never', label: 'Leave no message' },
        ]}
      />
      <TextArea
        form={form}
        name="whenSafe"
        label="When is it safe, and what must we never do? (if there is anything)"
        hint="For example: weekdays before 3pm; never ring the doorbell. Or who to go through, and how."
        rows={2}
        limit={500}
      />
    </>
  )
}

/** Whom it is for, who asks, and where they live. */
export function FamilyFields({
  form,
  districts,
}: FieldsProps & { districts: readonly { id: string; name: string }[] }) {
  return (
    <>
      <Radios
        form={form}
        name="asker"
        label="Who is the mentor for?"
        choices={[
          { value: 'self', label: 'My own family' },
          { value: 'agency', label: 'A family I work with or know' },
        ]}
      />
      <TextField
        form={form}
        name="carerName"
        label="First name of the parent or carer"
        hint="Or whatever they want to be called."
        autoComplete="off"
      />
      <TextField form={form} name="familyName" label="Family name" autoComplete="off" />
      <SelectField
        form={form}
        name="districtId"
        label="Which area do they live in?"
        prompt="Choose an area"
        choices={districts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        form={form}
        name="postcode"
        label="Postcode (if you want to say)"
        hint="Or just its first half, like CO12. We keep only that half."
        width={10}
        autoComplete="off"
      />
    </>
  )
}

/** Who asks, where it is not the family itself. Open from the start, so that nothing has to be found first. */
export function ReferrerFields({ form }: FieldsProps) {
  return (
    <>
      <p className="govuk-body">Leave this out if you ask for your own family.</p>
      <TextField form={form} name="referrerName" label="Your name" autoComplete="name" />
      <TextField
        form={form}
        name="referrerOrganisation"
        label="Where you work (if you do)"
        autoComplete="organization"
      />
      <TextField
        form={form}
        name="referrerContact"
        label="Your telephone number or e-mail address"
        autoComplete="off"
      />
      <Checkboxes
        form={form}
        name="familyAgrees"
        label="Has the family agreed?"
        choices={[{ value: 'on', label: 'Yes: the family knows that I am asking, and agrees' }]}
      />
    </>
  )
}

/** What the mentor would be for, in their own words. */
export function HelpFields({ form }: FieldsProps) {
  return (
    <TextArea
      form={form}
      name="help"
      label="A few words are enough"
      hint="For example: school mornings, letters and forms, getting out of the house."
      limit={2000}
    />
  )
}

/** The consents that are asked for here, each by itself; none has to be given to send the form. */
export function AgreementFields({ form }: FieldsProps) {
  return (
    <Checkboxes
      form={form}
      name="agreed"
      label="The family agrees that we may"
      hint="Tick what is right. You can take any of it back later, and lose no other help."
      choices={[
        { value: 'contact', label: 'Be in touch in the safe ways you chose' },
        {
          value: 'sharing_for_mentoring',
          label: 'Share a short profile to find a mentor',
          hint: 'The area, when you are free and what you want to work on. No name, until you have chosen a mentor.',
        },
      ]}
    />
  )
}
