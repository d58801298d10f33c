import type { FormState } from './form-state.ts'

/** One line of the error summary: the message, and the field it leads to unless it is about the whole form. */
export type ErrorLine = { message: string; field?: string }

/**
 * The errors of a form in reading order: first those of the whole form, then field by field as they stand on
 * the page. Fields that the page does not name come last, in the order in which they were checked.
 *
 * @param fields the names of the fields in the order of the page
 */
export function errorLines(form: FormState, fields: readonly string[] = []): readonly ErrorLine[] {
  const whole = form.errors[''] ?? []
  const names = new Set([...fields, ...Object.keys(form.errors)])
  names.delete('')
  return [...new Set(whole)]
    .map<ErrorLine>((message) => ({ message }))
    .concat(
      [...names].flatMap((field) =>
        (form.errors[field] ?? []).slice(0, 1).map((message) => ({ message, field })),
      ),
    )
}
