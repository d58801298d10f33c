import type { ReactNode } from 'react'
import { Alert } from './alert.tsx'
import type { FormState } from './form-state.ts'
import { Hidden } from './hidden.tsx'

type FormFrameProps = {
  form: FormState
  /** The version of the record that was read; needed wherever a record is edited. */
  version?: number
  /** What the form does, where its buttons do not say it. */
  intent?: string
  /** Where it is sent; its own page when left out. */
  action?: string
  /** The form carries a file. */
  files?: boolean
  children: ReactNode
}

/** A form that can be sent twice, overtaken by a colleague or interrupted by a sign-out without losing anything. */
export function FormFrame({ form, version, intent, action, files, children }: FormFrameProps) {
  return (
    <form method="post" action={action} encType={files ? 'multipart/form-data' : undefined} noValidate>
      <Hidden name="key" value={form.key} />
      {version !== undefined && <Hidden name="version" value={version} />}
      {intent !== undefined && <Hidden name="intent" value={intent} />}
      {form.restored && (
        <Alert tone="information" label="Kept for you">
          You were signed out before this was saved. We kept what you wrote: check it and save it again.
        </Alert>
      )}
      {form.theirs && (
        <Alert tone="warning" label="Changed by someone else">
          Someone else saved this while you were typing. Nothing of yours is lost: choose what should stand,
          then save again.
        </Alert>
      )}
      {children}
    </form>
  )
}
