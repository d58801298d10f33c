import type { ReactNode } from 'react'
import type { Published } from '#app/domain/cohorts/index.ts'
import { sayDay } from '#app/kernel/day.ts'
import { Panel } from '#app/ui/panel.tsx'
import type { EndedPack } from './board.tsx'

type HiddenNoteProps = {
  hiddenUpTo: number
  /** Every number of the table that may be hidden. */
  counts: readonly Published[]
  children?: ReactNode
}

/** What a table hides, and why. */
export function HiddenNote({ hiddenUpTo, counts, children }: HiddenNoteProps) {
  const hidden = counts.filter((count) => count === 'c').length
  return (
    <p className="govuk-body app-small app-muted">
      {hidden === 0
        ? `Nothing is hidden here: no number is from 1 to ${hiddenUpTo}, and none can be worked out.`
        : `${hidden} of ${counts.length} numbers ${hidden === 1 ? 'is' : 'are'} hidden and shown as “c”: those from 1 to ${hiddenUpTo}, and as many others as it takes so that those cannot be worked out.`}
      {children}
    </p>
  )
}

/** How the numbers of the page are made, once for all of them. */
export function HowToRead({ pack: { hiddenUpTo, today } }: { pack: EndedPack }) {
  return (
    <Panel title="How to read these numbers">
      <p className="govuk-body">
        A number from 1 to {hiddenUpTo} is shown as “c”, so that nobody can be known by it. Others are hidden
        with it, so that whoever adds up the rows and takes them from the total learns nothing: every number
        from 1 to {hiddenUpTo} stays possible. This counts what a place grew by since last quarter’s page too.
        0 is shown as 0. Totals are exact.
      </p>
      <p className="govuk-body">
        Places are shown as they stood at the end of a quarter, never day by day. Everything is counted from
        the programme’s records as they are on {sayDay(today)}: a record that is put right later changes the
        numbers of its own quarter.
      </p>
    </Panel>
  )
}
