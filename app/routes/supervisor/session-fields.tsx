import { longestRecord } from '#app/domain/supervision/index.ts'
import {
  sessionKindNames,
  sessionKinds,
  sessionMedia,
  sessionMediumNames,
  wellbeingNames,
  wellbeings,
} from '#app/domain/supervision/vocabulary.ts'
import { Chips } from '#app/ui/chips.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { errorOf, type FormState, textOf } from '#app/ui/form-state.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** The names of the questions in the order of the page, for the error summary. */
export const HELD_FIELDS = [
  'kind',
  'heldOn',
  'minutes',
  'medium',
  'source',
  'wellbeing',
  'worry',
  'record',
  'actions',
  'confidential',
  'confidentialBecause',
  'nextOn',
  'nextAt',
  'offeredKind',
  'offeredOn',
]

const KINDS = sessionKinds.map((kind) => ({ value: kind, label: sessionKindNames[kind] }))

const SOURCES = [
  { value: 'screen', label: 'On this screen' },
  { value: 'paper', label: 'On paper' },
  { value: 'telephone', label: 'Told by phone' },
]

/** What is asked of a session that was held. How they are and whether there is a worry never come filled in. */
export function HeldFields({ form, displayName }: { form: FormState; displayName: string }) {
  const question = (name: string, label: string, hint?: string) => ({ form, name, label, hint })
  const hasNote =
    textOf(form, 'confidential') !== '' ||
    errorOf(form, 'confidential') !== undefined ||
    errorOf(form, 'confidentialBecause') !== undefined
  return (
    <>
      <SelectField {...question('kind', 'What was it for?')} choices={KINDS} />
      <DateField {...question('heldOn', 'Which day was it held?')} />
      <TextField
        {...question('minutes', 'How long was it?')}
        width={4}
        inputMode="numeric"
        suffix="minutes"
      />
      <Chips
        {...question('medium', 'How was it held?')}
        choose="one"
        chips={sessionMedia.map((medium) => ({ value: medium, label: sessionMediumNames[medium] }))}
      />
      <Chips {...question('source', 'Where was it written down first?')} choose="one" chips={SOURCES} />
      <Chips
        {...question('wellbeing', `How is ${displayName}?`)}
        choose="one"
        scale
        chips={wellbeings.map((one) => ({ value: String(one), number: one, label: wellbeingNames[one] }))}
      />
      <Chips
        {...question(
          'worry',
          'Any worry about a child or an adult?',
          'Ask it each time. In danger now: call 999 first.',
        )}
        choose="one"
        chips={[
          { value: 'no', label: 'No worry' },
          { value: 'yes', label: 'Yes, a worry', urgent: true },
        ]}
      />
      <TextArea
        {...question(
          'record',
          'What did you talk about?',
          `${displayName} can read this. Write about the mentor: what concerns a family belongs with the match.`,
        )}
        limit={longestRecord}
        rows={6}
      />
      <TextArea
        {...question(
          'actions',
          'What did you agree?',
          'Who does what, by which day. The volunteer can read it.',
        )}
        rows={3}
      />
      <Details summary="Add a note that only you can read" open={hasNote}>
        <TextArea
          {...question('confidential', 'Your note', 'The volunteer may still ask for it by law.')}
          rows={3}
        />
        <TextArea {...question('confidentialBecause', 'Why is the volunteer not shown it?')} rows={2} />
      </Details>
      <DateField {...question('nextOn', 'When is the next session?', 'Leave it empty if not agreed yet.')} />
      <TextField {...question('nextAt', 'At what time?')} type="time" width={5} />
    </>
  )
}

/** What is asked of a session that was offered and not taken up. */
export function NotTakenUpFields({ form }: { form: FormState }) {
  return (
    <>
      <SelectField form={form} name="offeredKind" label="What was it for?" choices={KINDS} />
      <DateField form={form} name="offeredOn" label="For which day was it offered?" />
    </>
  )
}
