import type { ReactNode } from 'react'
import type { DutyLine } from '#app/domain/safeguarding/vocabulary.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { WorryPanel } from '#app/ui/worry-panel.tsx'
import { sayClock } from './visit-words.ts'

const EMERGENCY = (
  <a className="govuk-link" href="tel:999">
    999
  </a>
)

type Line = DutyLine & { answered?: boolean }

/** Whom to call about a worry, and the form for it, which comes after the call. `at` is what it is raised on. */
export function Worried({ line, at = '' }: { line: Line; at?: string }) {
  return (
    <WorryPanel title="Worried about someone?">
      <p>In danger now: call {EMERGENCY}. Then call us. It does not have to be certain.</p>
      <Call line={line}>
        <a className="govuk-link" href={`/worry${at}`}>
          Raise a worry in writing
        </a>
      </Call>
    </WorryPanel>
  )
}

/** What stands before the form for a worry: it is never the first thing to do, nor the only one. */
export function CallFirst({ line }: { line: Line }) {
  return (
    <WorryPanel title="Call first, then write it down here">
      <p>In danger now: call {EMERGENCY}. Then call us: what you write here is read, but it does not ring.</p>
      <Call line={line} />
    </WorryPanel>
  )
}

/** What to do at once where somebody may be in danger: what was written brings nobody by itself. */
export function CallNow({ line, title, children }: { line: Line; title: string; children?: ReactNode }) {
  return (
    <WorryPanel title={title}>
      <p>
        Someone in danger: call {EMERGENCY} first. Then call us and say what you saw or heard. Nobody is
        called for you.
      </p>
      <Call line={line}>{children}</Call>
    </WorryPanel>
  )
}

function Call({ line, children }: { line: Line; children?: ReactNode }) {
  return (
    <>
      <p>
        <ButtonLink href={`tel:${line.telephone.replaceAll(' ', '')}`} kind="warning">
          Call {line.telephone}
        </ButtonLink>
      </p>
      <p className="app-note">
        {line.name}, {line.weekends ? 'every day' : 'Monday to Friday'} {sayClock(line.opens)} to{' '}
        {sayClock(line.closes)}. {line.answered === false && 'Nobody answers now: '}
        {line.answered === false && <b>call {EMERGENCY} if it cannot wait.</b>}
      </p>
      {children && <p>{children}</p>}
    </>
  )
}
