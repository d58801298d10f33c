import type { VisitMedium } from '#app/domain/mentoring/vocabulary.ts'
import type { Day } from '#app/kernel/day.ts'
import { Details } from '#app/ui/details.tsx'
import { type FormState, hasErrors } from '#app/ui/form-state.ts'
import { Prefilled } from '#app/ui/prefilled.tsx'
import { WhatHappened, WhenAndWhere } from './visit-fields.tsx'
import { sayLengthAndPlace, sayWhen } from './visit-words.ts'

type LogFieldsProps = {
  form: FormState
  visit: {
    today: Day
    plannedOn: Day | null
    last: { minutes: number; medium: VisitMedium; miles: number | null } | null
  }
}

/** The questions of a new visit. Day, length and place come filled in after the first time, and can be changed. */
export function LogFields({ form, visit }: LogFieldsProps) {
  const { today, plannedOn, last } = visit
  const untouched = !hasErrors(form) && !form.restored
  if (!last || !untouched)
    return (
      <>
        <WhenAndWhere form={form} />
        <WhatHappened form={form} today={today} />
      </>
    )
  return (
    <>
      <Prefilled title={`${sayWhen(plannedOn ?? today, today)}, ${sayLengthAndPlace(last)}`}>
        {last.miles ? `${last.miles} miles there and back. ` : ''}
        {plannedOn
          ? 'The day comes from your plan, the rest from last time.'
          : 'Filled in as it was last time.'}
      </Prefilled>
      <Details summary="Change day, length, place or miles">
        <WhenAndWhere form={form} />
      </Details>
      <WhatHappened form={form} today={today} />
    </>
  )
}
