import { sayMinutes } from '#app/domain/mentoring/visit-rules.ts'
import { Button } from '#app/ui/button.tsx'
import { datePartsOf } from '#app/ui/date-parts.ts'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { type FormState, filledWith, textsOf } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { SaveBar } from '#app/ui/save-bar.tsx'
import { WhatHappened, WhenAndWhere } from './visit-fields.tsx'
import type { Visit } from './visit-summary.tsx'
import {
  mediumChips,
  sayClock,
  sayMoment,
  sayMood,
  sayOutsideRole,
  sayPresent,
  sayWeekday,
  sayWorry,
} from './visit-words.ts'

/** The whole log again, as it stands, to be put right. Where another browser saved first, both texts are shown. */
export function CorrectVisit({ visit, form: opened }: { visit: Visit; form: FormState }) {
  const form = filledWith(opened, recorded(visit))
  const theirs = form.theirs ? savedElsewhere(visit, form) : undefined
  return (
    <FormFrame form={form} version={visit.version} intent="correct">
      {visit.startedAt && <Hidden name="startedAt" value={visit.startedAt} />}
      <WhenAndWhere form={form} theirs={theirs} />
      <WhatHappened form={form} theirs={theirs} today={visit.today} />
      <SaveBar note={`You can correct it until ${sayMoment(visit.closesAt)}.`}>
        <Button block>Save the correction</Button>
      </SaveBar>
    </FormFrame>
  )
}

/** The answers on record, as the form posts them. */
const recorded = (visit: Visit): FormState['values'] => ({
  happenedOn: visit.happenedOn,
  minutes: String(visit.minutes),
  medium: visit.medium,
  miles: visit.miles?.toString(),
  present: visit.present,
  note: visit.note ?? undefined,
  sharedSummary: visit.sharedSummary ?? undefined,
  mood: visit.mood?.toString(),
  worry: visit.worry,
  outsideRole: visit.outsideRole,
  nextVisitOn: visit.nextVisitOn ?? undefined,
  nextVisitAt: visit.nextVisitAt ?? undefined,
  nextVisitPlan: visit.nextVisitPlan ?? undefined,
})

/** What is on record, in words, for each question to which another answer was typed. */
function savedElsewhere(visit: Visit, typed: FormState): Record<string, string> {
  const kept: FormState = { ...typed, values: recorded(visit) }
  const answersIn = (form: FormState, name: string) =>
    JSON.stringify(name === 'happenedOn' ? datePartsOf(form, name) : textsOf(form, name))
  return Object.fromEntries(
    Object.entries(inWords(visit)).filter(([name]) => answersIn(kept, name) !== answersIn(typed, name)),
  )
}

const inWords = (visit: Visit): Record<string, string> => ({
  happenedOn: sayWeekday(visit.happenedOn),
  minutes: sayMinutes(visit.minutes),
  medium: mediumChips[visit.medium],
  miles: visit.miles?.toString() ?? '',
  present: sayPresent(visit.present),
  note: visit.note ?? '',
  sharedSummary: visit.sharedSummary ?? '',
  mood: sayMood(visit.mood) ?? '',
  worry: sayWorry(visit.worry),
  outsideRole: sayOutsideRole(visit.outsideRole),
  nextVisitOn: visit.nextVisitOn ? sayWeekday(visit.nextVisitOn) : '',
  nextVisitAt: visit.nextVisitAt ? sayClock(visit.nextVisitAt) : '',
  nextVisitPlan: visit.nextVisitPlan ?? '',
})
