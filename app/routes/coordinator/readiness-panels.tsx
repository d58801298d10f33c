import { hasEnded } from '#app/domain/people/index.ts'
import { stageNames } from '#app/domain/recruitment/index.ts'
import { type BoardLine, gateNames } from '#app/domain/vetting/index.ts'
import { type Day, sayDay } from '#app/kernel/day.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { NextAction, Panel } from '#app/ui/panel.tsx'
import { countGates, nextOpen, recordAddress } from './gate-board.tsx'
import { gateWords } from './gate-words.ts'
import type { VolunteerData } from './volunteer.tsx'

/** Stages in which somebody who is ready can be matched. */
const APPROVED = new Set(['approved', 'approved_with_restrictions', 'on_break', 'suspended'])

type NextProps = { volunteer: VolunteerData; lines: readonly BoardLine[] }

/** "Ready", or what is missing with the one thing to do about it. */
export function WhatIsNext({ volunteer, lines }: NextProps) {
  const { stage, countedOn, volunteerId = '', moves, displayName } = volunteer
  if (!stage || hasEnded(stage)) return null
  const open = nextOpen(lines)
  if (open)
    return <FirstGap open={open} lines={lines} volunteerId={volunteerId} mayRecord={moves !== undefined} />
  if (moves && !APPROVED.has(stage))
    return (
      <NextAction title="Every gate is met: bring the stage up to date">
        <p className="govuk-body">
          {displayName} is still put down as “{stageNames[stage]}”. Families can be matched with approved
          volunteers only.
        </p>
        <ButtonLink href="#journey">Record what happened</ButtonLink>
      </NextAction>
    )
  return (
    <Alert tone="success" label="Ready">
      <b>Ready: every gate is met.</b>{' '}
      {countedOn && `${displayName} counts as recruited and trained from ${sayDay(countedOn)}.`}
    </Alert>
  )
}

type FirstGapProps = { open: BoardLine; lines: readonly BoardLine[]; volunteerId: string; mayRecord: boolean }

function FirstGap({ open, lines, volunteerId, mayRecord }: FirstGapProps) {
  const others = [
    ...new Set(lines.filter(({ gap, gate }) => gap && gate !== open.gate).map(({ gate }) => gateNames[gate])),
  ]
  const { act } = gateWords[open.gate]
  return (
    <NextAction title={mayRecord ? act : open.name}>
      <p className="govuk-body">{open.gap}</p>
      {others.length > 0 && <p className="govuk-body app-small">Also open: {others.join(', ')}.</p>}
      {mayRecord && <ButtonLink href={recordAddress(volunteerId, open)}>{act}</ButtonLink>}
    </NextAction>
  )
}

type ReadyOnProps = { volunteer: VolunteerData; asked: { day: Day | undefined; wrong: boolean } }

/** Any day can be asked about, because everything is worked out from dated facts. */
export function ReadyOn({ volunteer, asked }: ReadyOnProps) {
  const form: FormState = {
    key: '',
    values: { on: asked.day },
    errors: asked.wrong ? { on: ['Enter a real date, like 27 3 2026'] } : {},
  }
  return (
    <Panel title="Ready on another day?">
      {asked.day ? (
        <Answer volunteer={volunteer} day={asked.day} />
      ) : (
        <p className="govuk-body app-small app-muted">
          The gates are worked out from dated records, so any day can be asked about.
        </p>
      )}
      <form method="get">
        <DateField form={form} name="on" label="Day to look at" />
        <Button kind="secondary" small>
          Show that day
        </Button>
      </form>
    </Panel>
  )
}

function Answer({ volunteer: { gates = [], ready }, day }: { volunteer: VolunteerData; day: Day }) {
  const open = [...new Set(gates.filter(({ gap }) => gap).map(({ gate }) => gateNames[gate]))]
  return (
    <p className="govuk-body" role="status">
      <b>
        {sayDay(day)}: {ready ? 'ready' : 'not ready'}.
      </b>{' '}
      {countGates(gates).met} gates were met. {open.length > 0 && `Open on that day: ${open.join(', ')}.`}
    </p>
  )
}
