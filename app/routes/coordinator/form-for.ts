import type { FormState } from '#app/ui/form-state.ts'

/**
 * The state of one form on a page that holds several: what was sent counts for the form that has the field, every
 * other is drawn afresh. A date stands for itself by its first box.
 *
 * @param field a field that only this form has
 */
export function formFor(field: string, sent: FormState | undefined, fresh: FormState): FormState {
  const has = ({ values, errors }: FormState) =>
    field in values || `${field}-day` in values || field in errors
  if (sent && has(sent)) return sent
  return has(fresh) ? fresh : { key: fresh.key, values: {}, errors: {} }
}
