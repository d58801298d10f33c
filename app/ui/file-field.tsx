import { classNames } from './class-names.ts'
import { describedBy, Field, type QuestionProps } from './field.tsx'
import { errorOf } from './form-state.ts'

type FileFieldProps = QuestionProps & {
  /** The kinds of file offered first, such as ".csv,text/csv". */
  accept?: string
}

/** A question answered with a file. Its form needs `files`; a browser never keeps a chosen file. */
export function FileField({ accept, ...question }: FileFieldProps) {
  const { form, name } = question
  return (
    <Field {...question}>
      <input
        className={classNames('govuk-file-upload', errorOf(form, name) && 'govuk-file-upload--error')}
        id={name}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(question)}
        aria-invalid={errorOf(form, name) ? true : undefined}
      />
    </Field>
  )
}
