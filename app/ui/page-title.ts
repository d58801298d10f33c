import { type FormState, hasErrors } from './form-state.ts'

/** The browser's title of a page: what it is, then whose; "Error:" comes first when a form on it needs fixing. */
export function pageTitle(title: string, form?: FormState): string {
  return `${form && hasErrors(form) ? 'Error: ' : ''}${title} – Alongside`
}
