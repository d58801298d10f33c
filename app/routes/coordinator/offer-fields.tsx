import { Chips } from '#app/ui/chips.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { type FormState, textOf } from '#app/ui/form-state.ts'
import { Section } from '#app/ui/section.tsx'
import { type Segment, Segments } from '#app/ui/segments.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { FreeTimes } from '../apply/free-times.tsx'
import {
  ageNames,
  experienceNames,
  genderNames,
  homeNames,
  ratherNotNames,
  traitNames,
  travelNames,
} from './offer-words.ts'

/** The names of the questions in the order of the page. */
export const offerFields = [
  'slots',
  'travelMode',
  'travelMiles',
  'capacity',
  'languages',
  'experience',
  'childAges',
  'interests',
  'gender',
  ...Object.keys(traitNames).map((name) => `traits.${name}`),
  ...Object.keys(homeNames).map((name) => `atEaseWith.${name}`),
  'wouldRatherNot',
]

type FieldsProps = { form: FormState; theirs: Readonly<Record<string, string>> }

const chipsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

const YES_OR_NO: readonly Segment[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: '', label: 'Not asked', meaning: 'undecided' },
]

/** Everything a mentor brings, in three parts: when and where, who they are, and what suits them. */
export function OfferFields({ form, theirs }: FieldsProps) {
  const question = (name: string, label: string, hint?: string) => ({
    form,
    name,
    label,
    hint,
    theirs: theirs[name],
  })
  return (
    <>
      <Section title="When and where">
        <FreeTimes {...question('slots', 'When could they usually visit a family?')} />
        <Chips {...question('travelMode', 'How do they travel?')} choose="one" chips={chipsOf(travelNames)} />
        <TextField
          {...question('travelMiles', 'How far would they go to a family?', 'By road, one way')}
          width={4}
          inputMode="decimal"
          suffix="miles"
        />
        <Chips
          {...question('capacity', 'How many families at once?', 'One to begin with; two is the usual most.')}
          choose="one"
          chips={places(form)}
        />
      </Section>
      <Section title="Who they are">
        <TextField
          {...question(
            'languages',
            'Which languages do they speak well?',
            'With commas between them: English, Polish',
          )}
        />
        <Chips
          {...question('experience', 'What do they know about?')}
          choose="several"
          chips={chipsOf(experienceNames)}
        />
        <Chips
          {...question('childAges', 'Which ages of children have they cared for?')}
          choose="several"
          chips={chipsOf(ageNames)}
        />
        <TextField
          {...question('interests', 'What do they like doing?', 'With commas between them: football, baking')}
        />
        <Chips
          {...question(
            'gender',
            'How do they describe themselves?',
            'Used only where a family has asked for it.',
          )}
          choose="one"
          chips={chipsOf(genderNames)}
        />
        <YesOrNo caption="About them" group="traits" names={traitNames} form={form} theirs={theirs} />
      </Section>
      <Section title="What suits them">
        <YesOrNo
          caption="In a family’s home, are they at ease with these?"
          group="atEaseWith"
          names={homeNames}
          form={form}
          theirs={theirs}
        />
        <Chips
          {...question(
            'wouldRatherNot',
            'What would they rather not meet?',
            'It lowers a match and never forbids it.',
          )}
          choose="several"
          chips={chipsOf(ratherNotNames)}
        />
      </Section>
    </>
  )
}

/** One or two families; more only where more was agreed before. */
function places(form: FormState) {
  const recorded = Number(textOf(form, 'capacity'))
  const numbers = recorded > 2 ? [1, 2, recorded] : [1, 2]
  return numbers.map((number) => ({ value: String(number), label: String(number) }))
}

type YesOrNoProps = FieldsProps & { caption: string; group: string; names: Readonly<Record<string, string>> }

/** Several short questions with the same three answers, one under the other. */
function YesOrNo({ caption, group, names, form, theirs }: YesOrNoProps) {
  const rows = Object.entries(names).map(([one, label]) => ({ name: `${group}.${one}`, label }))
  return (
    <DataTable
      caption={caption}
      captionShown
      tight
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        {
          id: 'question',
          heading: 'Question',
          names: true,
          quiet: true,
          cell: ({ name, label }) => <Label label={label} theirs={theirs[name]} />,
        },
        {
          id: 'answer',
          heading: 'Answer',
          quiet: true,
          cell: ({ name, label }) => <Segments form={form} name={name} legend={label} segments={YES_OR_NO} />,
        },
      ]}
    />
  )
}

function Label({ label, theirs }: { label: string; theirs: string | undefined }) {
  return (
    <>
      {label}
      {theirs && (
        <span className="app-theirs">
          Saved by someone else while you were typing: <b>{theirs}</b>
        </span>
      )}
    </>
  )
}
