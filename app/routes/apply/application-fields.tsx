import { DateField } from '#app/ui/date-field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { FreeTimes } from './free-times.tsx'

type FieldsProps = {
  form: FormState
  districts: readonly { id: string; name: string }[]
  /** Applicants answer for themselves; a coordinator writes down what somebody else has told. */
  asker: 'applicant' | 'coordinator'
}

/** The names of the questions in the order of the page. */
export const applicationFields = [
  'displayName',
  'dateOfBirth',
  'email',
  'phone',
  'area',
  'districtId',
  'slots',
  'livedAbroad',
  'motivation',
]

/** What the programme must know of somebody who would like to be a mentor. */
export function ApplicationFields({ form, districts, asker }: FieldsProps) {
  const own = asker === 'applicant'
  return (
    <>
      <TextField
        form={form}
        name="displayName"
        label="Full name"
        autoComplete={own ? 'name' : 'off'}
        spellCheck={false}
      />
      <DateField
        form={form}
        name="dateOfBirth"
        label="Date of birth"
        hint="For example, 27 3 1990. Mentors are 18 or over."
        birthday={own}
      />
      <TextField
        form={form}
        name="email"
        label={own ? 'E-mail address' : 'E-mail address (optional)'}
        hint={own ? 'We send you one message to say that your application has arrived.' : undefined}
        type="email"
        autoComplete={own ? 'email' : 'off'}
        spellCheck={false}
      />
      <TextField
        form={form}
        name="phone"
        label="Telephone number (optional)"
        type="tel"
        width={20}
        autoComplete={own ? 'tel' : 'off'}
      />
      <TextField
        form={form}
        name="area"
        label="Postcode"
        hint="Or just its first half, like CO15. We keep only that half."
        width={10}
        autoComplete={own ? 'postal-code' : 'off'}
        spellCheck={false}
      />
      <SelectField
        form={form}
        name="districtId"
        label={own ? 'Where would you like to help?' : 'Where would they like to help?'}
        prompt="Near home"
        choices={districts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FreeTimes
        form={form}
        name="slots"
        label={own ? 'When could you usually visit a family?' : 'When could they usually visit a family?'}
        hint="Choose every time that would often work. It is not a promise. Most visits last two hours."
      />
      <Radios
        form={form}
        name="livedAbroad"
        label={
          own
            ? 'Have you lived outside the UK in the last five years?'
            : 'Have they lived outside the UK in the last five years?'
        }
        hint="For three months or more. It is no obstacle: it only means one more check."
        inline
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <TextArea
        form={form}
        name="motivation"
        label={own ? 'Why would you like to be a mentor?' : 'Why would they like to be a mentor? (optional)'}
        hint={own ? 'A sentence or two is enough.' : undefined}
        limit={2000}
      />
    </>
  )
}
