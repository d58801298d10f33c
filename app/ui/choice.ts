import type { ReactNode } from 'react'

/** One answer that can be chosen. */
export type Choice = {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

/** The id of a choice: the first carries the field's name, so that an error can lead to it. */
export function choiceId(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`
}
