import type { ReactNode } from 'react'

/** What a tag means; its colour follows, one meaning each. */
export type TagMeaning = 'met' | 'moving' | 'look' | 'late' | 'risk' | 'quiet' | 'restricted'

const COLOURS: Record<TagMeaning, string> = {
  met: 'govuk-tag--green',
  moving: 'govuk-tag--teal',
  look: 'govuk-tag--yellow',
  late: 'govuk-tag--orange',
  risk: 'govuk-tag--red',
  quiet: 'govuk-tag--grey',
  restricted: 'govuk-tag--purple',
}

/** A state in one to three words. The words carry it; the colour only helps. */
export function Tag({ meaning, children }: { meaning: TagMeaning; children: ReactNode }) {
  return <strong className={`govuk-tag ${COLOURS[meaning]}`}>{children}</strong>
}
