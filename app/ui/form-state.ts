/**
 * What a form shows when it is drawn: what was typed, what is wrong with it, and the key that makes sending it
 * twice the same as sending it once.
 */
export type FormState = {
  /** Idempotency key of this drawing of the form. */
  key: string
  /** What was typed or is on record, by field name. */
  values: Record<string, string | string[] | undefined>
  /** Messages by field name; those of the whole form stand under ''. */
  errors: Record<string, readonly string[]>
  /** The values come from a draft that was kept when the session ended. */
  restored?: boolean
  /** Somebody else saved the record first; fields show both texts. */
  theirs?: boolean
}

/** The single text of a field; the first one when several were sent. */
export function textOf(form: FormState, name: string): string {
  const value = form.values[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** Every text of a field that takes several answers. */
export function textsOf(form: FormState, name: string): readonly string[] {
  const value = form.values[name]
  if (Array.isArray(value)) return value
  return value === undefined || value === '' ? [] : [value]
}

/** The first message of a field: one at a time is enough to act on. */
export function errorOf(form: FormState, name: string): string | undefined {
  return form.errors[name]?.[0]
}

/** Whether anything stops this form from being saved. */
export function hasErrors(form: FormState): boolean {
  return Object.values(form.errors).some((messages) => messages.length > 0)
}

/** A form opened on a record: its values, unless something typed was kept or has just been sent. */
export function filledWith(form: FormState, recorded: FormState['values']): FormState {
  return form.restored || hasErrors(form) ? form : { ...form, values: { ...recorded, ...form.values } }
}
