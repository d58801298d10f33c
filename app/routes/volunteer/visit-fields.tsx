import { longestNote, longestPlan, longestSummary, sayMinutes } from '#app/domain/mentoring/visit-rules.ts'
import {
  activitiesOutsideRole,
  moodNames,
  moods,
  presentRoles,
  visitMedia,
  worryLevels,
} from '#app/domain/mentoring/vocabulary.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { Chips } from '#app/ui/chips.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Details } from '#app/ui/details.tsx'
import { errorOf, type FormState, textOf } from '#app/ui/form-state.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { mediumChips, outsideRoleNames, presentNames, sayWeekday, worryNames } from './visit-words.ts'

type FieldsProps = {
  form: FormState
  /** What stands on record now, by field, when it was saved elsewhere in the meantime. */
  theirs?: Readonly<Record<string, string>>
}

/** The names of the questions in the order of the page, for the error summary. */
export const VISIT_FIELDS = [
  'happenedOn',
  'minutes',
  'otherMinutes',
  'medium',
  'miles',
  'present',
  'note',
  'sharedSummary',
  'outsideRole',
  'mood',
  'worry',
  'nextVisitOn',
  'nextVisitAt',
  'nextVisitPlan',
  'addendum',
]

/** What every question of this form is given. */
const questionsOf =
  ({ form, theirs }: FieldsProps) =>
  (name: string, label: string, hint?: string) => ({ form, name, label, hint, theirs: theirs?.[name] })

const USUAL_LENGTHS = [30, 60, 90, 120]
const shortLength: Readonly<Record<number, string>> = { 30: '30 min', 60: '1 h', 90: '1½ h', 120: '2 h' }

/** When, how long, where and how far. A length on record that is not among the usual ones is offered too. */
export function WhenAndWhere({ form, theirs }: FieldsProps) {
  const question = questionsOf({ form, theirs })
  const chosen = Number(textOf(form, 'minutes'))
  const lengths = [...new Set([...USUAL_LENGTHS, ...(chosen > 0 ? [chosen] : [])])].sort(
    (one, other) => one - other,
  )
  const written = textOf(form, 'otherMinutes') !== '' || errorOf(form, 'otherMinutes') !== undefined
  return (
    <>
      <DateField {...question('happenedOn', 'Which day was it?')} />
      <Chips
        {...question('minutes', 'How long was it?')}
        choose="one"
        chips={lengths.map((length) => ({
          value: String(length),
          label: shortLength[length] ?? sayMinutes(length),
        }))}
      />
      <Details summary="It was another length" open={written}>
        <TextField
          {...question('otherMinutes', 'Length in minutes', 'From 5 to 600')}
          width={4}
          inputMode="numeric"
          suffix="minutes"
        />
      </Details>
      <Chips
        {...question('medium', 'Where was it?')}
        choose="one"
        chips={visitMedia.map((medium) => ({ value: medium, label: mediumChips[medium] }))}
      />
      <TextField
        {...question('miles', 'Miles you travelled', 'There and back. Leave it empty if there were none.')}
        width={4}
        inputMode="decimal"
        suffix="miles"
      />
    </>
  )
}

/** Who was there, what was done, how it went and when the next visit is. */
export function WhatHappened({ form, theirs, today }: FieldsProps & { today: Day }) {
  const question = questionsOf({ form, theirs })
  return (
    <>
      <Chips
        {...question('present', 'Who was there?')}
        choose="several"
        chips={presentRoles.map((role) => ({ value: role, label: presentNames[role] }))}
      />
      <TextArea
        {...question('note', 'What did you do?', 'Write facts. First names are enough.')}
        limit={longestNote}
        rows={3}
      />
      <Details
        summary="Share something with the key worker"
        open={textOf(form, 'sharedSummary') !== '' || errorOf(form, 'sharedSummary') !== undefined}
      >
        <TextArea
          {...question(
            'sharedSummary',
            'For the key worker',
            'You need not write anything. The key worker and your coordinator read it. Write nothing that you would not say to the family.',
          )}
          limit={longestSummary}
          rows={2}
        />
      </Details>
      <Chips
        {...question('mood', 'How did it go?')}
        choose="one"
        scale
        chips={moods.map((mood) => ({ value: String(mood), number: mood, label: moodNames[mood] }))}
      />
      <Chips
        {...question(
          'worry',
          'Anything worrying?',
          'A child or an adult, or you. In danger now: call 999 first.',
        )}
        choose="one"
        chips={worryLevels.map((level) => ({
          value: level,
          label: worryNames[level],
          urgent: level === 'urgent',
        }))}
      />
      <Checkboxes
        {...question(
          'outsideRole',
          'Anything outside your role?',
          'Tick what happened. Your coordinator sees it.',
        )}
        small
        choices={activitiesOutsideRole.map((activity) => ({
          value: activity,
          label: outsideRoleNames[activity],
        }))}
      />
      <SelectField
        {...question('nextVisitOn', 'When is the next visit?')}
        prompt="Not agreed yet"
        choices={daysToPlan(today, textOf(form, 'nextVisitOn')).map((day) => ({
          value: day,
          label: sayWeekday(day),
        }))}
      />
      <TextField {...question('nextVisitAt', 'At what time?', 'If you agreed one.')} type="time" width={5} />
      <TextArea
        {...question(
          'nextVisitPlan',
          'What did you agree to do?',
          'In a few words. It helps you both remember.',
        )}
        rows={2}
        limit={longestPlan}
      />
    </>
  )
}

const DAYS_OFFERED = 42

/** The days from which the next visit is picked: six weeks from today, and the one on record. */
function daysToPlan(today: Day, recorded: Day | ''): Day[] {
  const offered = Array.from({ length: DAYS_OFFERED }, (_, index) => addDays(today, index))
  return [...new Set([...(recorded ? [recorded] : []), ...offered])].sort()
}
