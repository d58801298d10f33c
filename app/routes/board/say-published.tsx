import type { ReactNode } from 'react'
import type { Published } from '#app/domain/cohorts/index.ts'

/** A number in words; only of one that is shown. */
export const said = (count: number) => count.toLocaleString('en-GB')

/** A number as the board sees it. */
export function Count({ of }: { of: Published }): ReactNode {
  if (of !== 'c') return said(of)
  return (
    <>
      c<span className="govuk-visually-hidden"> (hidden)</span>
    </>
  )
}

/** A part of a whole, "31 of 34"; where the whole is hidden so is its part. */
export function PartOf({ whole, part }: { whole: Published; part: Published }): ReactNode {
  if (whole === 'c') return <Count of="c" />
  if (whole === 0) return '–'
  return (
    <>
      <Count of={part} /> of {said(whole)}
    </>
  )
}
