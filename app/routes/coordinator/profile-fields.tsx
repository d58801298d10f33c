import { channelNames } from '#app/domain/families/index.ts'
import { goalTags, mentorActivities } from '#app/domain/matching/vocabulary.ts'
import { sayCode } from '#app/domain/matching/words.ts'
import { Chips } from '#app/ui/chips.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { FreeTimes } from '../apply/free-times.tsx'
import { sayActivity } from './family-words.ts'
import { circumstanceNames, homeNames, messageNames, wantedGenderNames, wishNames } from './profile-words.ts'

/** The names of the questions in the order of the page. */
export const profileFields = [
  'waitingSince',
  'familyName',
  'firstNames',
  'channels',
  'message',
  'whenSafe',
  'postcode',
  'slots',
  'languages',
  'interpreterAgreed',
  'goals',
  'childAges',
  'interests',
  'activities',
  'askedForGender',
  'askedForTraits',
  'homeFeatures',
  'circumstances',
]

type FieldsProps = { form: FormState; theirs: Readonly<Record<string, string>> }

/** What every question of this form needs; `theirs` only where somebody else saved another answer. */
const asking =
  ({ form, theirs }: FieldsProps) =>
  (name: string, label: string, hint?: string) => ({
    form,
    name,
    label,
    ...(hint ? { hint } : {}),
    ...(theirs[name] === undefined ? {} : { theirs: theirs[name] }),
  })

const chipsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const coded = (codes: readonly string[], say = sayCode) =>
  codes.map((value) => ({ value, label: capital(say(value)) }))

/** Since when the family waits; left empty while it does not. */
export function WaitingFields(props: FieldsProps) {
  const question = asking(props)
  return (
    <DateField
      {...question(
        'waitingSince',
        'Since when do they wait for a mentor?',
        'Leave it empty while they do not wait.',
      )}
    />
  )
}

/** Names, the safe way to be in touch, and the area: never an address. */
export function ContactFields(props: FieldsProps) {
  const question = asking(props)
  return (
    <>
      <TextField {...question('familyName', 'Family name')} autoComplete="off" />
      <TextField
        {...question('firstNames', 'First names', 'The mentor sees these once the family has chosen them.')}
        autoComplete="off"
      />
      <Chips
        {...question('channels', 'Safe ways to be in touch')}
        choose="several"
        chips={chipsOf(channelNames)}
      />
      <Chips {...question('message', 'What may a message say?')} choose="one" chips={chipsOf(messageNames)} />
      <TextArea
        {...question('whenSafe', 'When is it safe, and what must we never do?')}
        rows={2}
        limit={500}
      />
      <TextField
        {...question('postcode', 'Postcode', 'Or just its first half, like CO12. We keep only that half.')}
        width={10}
        autoComplete="off"
      />
    </>
  )
}

/** Times, languages, goals and children. */
export function NeedFields(props: FieldsProps) {
  const question = asking(props)
  return (
    <>
      <FreeTimes {...question('slots', 'When could a mentor usually come?')} />
      <TextField
        {...question('languages', 'Languages they are at ease in', 'With commas: Polish, English')}
      />
      <Chips
        {...question('interpreterAgreed', 'Would an interpreter be all right?')}
        choose="one"
        chips={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <Chips
        {...question('goals', 'What do they want to work on?')}
        choose="several"
        chips={coded(goalTags)}
      />
      <TextField
        {...question(
          'childAges',
          'Ages of the children',
          'With commas: 5, 9. Write none if there are no children at home.',
        )}
        width={20}
      />
      <TextField {...question('interests', 'What they like doing', 'With commas; or none')} />
      <Chips
        {...question('activities', 'What would the mentor do?')}
        choose="several"
        chips={coded(mentorActivities, sayActivity)}
      />
    </>
  )
}

/** Whom they would like, and what a mentor meets at home. */
export function WishFields(props: FieldsProps) {
  const question = asking(props)
  return (
    <>
      <Chips
        {...question('askedForGender', 'Would they rather have a woman or a man?')}
        choose="one"
        chips={chipsOf(wantedGenderNames)}
      />
      <Chips
        {...question('askedForTraits', 'What else matters to them?')}
        choose="several"
        chips={chipsOf(wishNames)}
      />
      <Chips {...question('homeFeatures', 'What is at home?')} choose="several" chips={chipsOf(homeNames)} />
      <Chips
        {...question(
          'circumstances',
          'What should a mentor be at ease with?',
          'Only what they agreed to share.',
        )}
        choose="several"
        chips={chipsOf(circumstanceNames)}
      />
    </>
  )
}
