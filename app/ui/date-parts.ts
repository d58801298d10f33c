import { type FormState, textOf } from './form-state.ts'

/** The three boxes of a date question, as text. */
export type DateParts = { day: string; month: string; year: string }

/**
 * What the three boxes of a date question show: what was typed into them, or else the day on record, without
 * leading noughts. Typed text wins even where it makes no date, so that it can be corrected.
 */
export function datePartsOf(form: FormState, name: string): DateParts {
  const typed = {
    day: form.values[`${name}-day`],
    month: form.values[`${name}-month`],
    year: form.values[`${name}-year`],
  }
  if (Object.values(typed).some((part) => part !== undefined))
    return {
      day: textOf(form, `${name}-day`),
      month: textOf(form, `${name}-month`),
      year: textOf(form, `${name}-year`),
    }

  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(textOf(form, name)) ?? []
  if (!year || !month || !day) return { day: '', month: '', year: '' }
  return { day: String(Number(day)), month: String(Number(month)), year }
}
