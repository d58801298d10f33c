import type { Day } from '#app/kernel/day.ts'
import { readDbsLevel, readDbsWorkforce } from '../cells/read-dbs.ts'
import { readModules } from '../cells/read-modules.ts'
import { isNo, isYes } from '../cells/read-yes-no.ts'
import { moduleCodes, moduleKey } from '../fields/volunteers.ts'
import { fold } from '../fold.ts'
import type { DbsCheck, GatesPassed, PlainGate } from '../vocabulary.ts'
import type { RowReader } from './row-reader.ts'

const plainGates: readonly (readonly [gate: PlainGate, field: string, subject: string])[] = [
  ['application_accepted', 'gateApplicationAccepted', 'the application'],
  ['interview', 'gateInterview', 'the interview'],
  ['self_declaration', 'gateSelfDeclaration', 'the self-declaration'],
  ['references', 'gateReferences', 'the references gate'],
  ['identity', 'gateIdentity', 'the identity check'],
  ['observed_practice', 'gateObservedPractice', 'the observed practice'],
  ['panel', 'gatePanel', 'the panel'],
  ['agreement', 'gateAgreement', 'the agreement'],
]

/** The gates that a row shows as passed, each with its day. A tick without a day passes none. */
export function readGates(row: RowReader): GatesPassed {
  const plain: Partial<Record<PlainGate, Day>> = {}
  for (const [gate, field, subject] of plainGates) {
    const day = row.pastDay(field, subject)
    if (day !== null) plain[gate] = day
  }
  const overseas = readOverseas(row)
  if (plain.panel && overseas === null && row.has('gateOverseas'))
    row.warn(
      'gateOverseas',
      'The row does not tell whether this person has lived abroad. The check is taken as not needed.',
    )
  return { plain, overseas, dbs: readDbs(row), modules: readTraining(row) }
}

const notNeeded = new Set(['not needed', 'not required', 'not applicable', 'none needed', 'n a', 'na'])

/** "N/A" is an answer here, unlike in other cells: this gate alone can be not needed. */
function readOverseas(row: RowReader): GatesPassed['overseas'] {
  return notNeeded.has(fold(row.text('gateOverseas')))
    ? 'not_needed'
    : row.pastDay('gateOverseas', 'the overseas check')
}

/** A check of unknown level passes nothing, because nobody can tell whether the role needs a higher one. */
function readDbs(row: RowReader): DbsCheck | null {
  const issuedOn = row.pastDay('dbsIssuedOn', 'the DBS check')
  const decidedOn = row.pastDay('dbsDecidedOn', 'the DBS check')
  const read = row.strictly('dbsLevel', readDbsLevel)
  const workforce = row.strictly('dbsWorkforce', readDbsWorkforce)
  if (issuedOn === null && decidedOn === null) return null
  if (read === null || workforce === null) {
    row.warn('dbsLevel', 'The DBS check has no level or no workforce, so it stays open.')
    return null
  }
  if (decidedOn === null)
    row.warn('dbsDecidedOn', 'Nobody is shown to have decided on this DBS check, so it stays open.')
  else if (issuedOn !== null && decidedOn < issuedOn)
    row.problem('dbsDecidedOn', 'The decision on the DBS check comes before the check was issued.')
  if (read.barred === 'unnamed')
    row.warn('dbsLevel', 'The barred list is not named. The workforce tells which one.')
  const lists = read.barred === 'unnamed' ? workforce.split('_and_') : read.barred
  return {
    level: read.level,
    workforce,
    childBarred: lists.includes('child'),
    adultBarred: lists.includes('adult'),
    issuedOn,
    decidedOn,
  }
}

/** A module's own column wins over the list of modules, and that over "training completed". */
function readTraining(row: RowReader): Readonly<Record<string, Day>> {
  const modules: Record<string, Day> = {}
  const allOn = row.pastDay('trainingCompletedOn', 'the training')
  if (allOn !== null)
    for (const { code, mandatory } of row.known.modules) if (mandatory) modules[code] = allOn
  const codes = row.known.modules.map(({ code }) => code)
  const list = row.text('modules')
  if (isYes(list)) row.warn('modules', 'A yes does not tell the days, so the modules stay open.')
  else if (!isNo(list))
    Object.assign(
      modules,
      row.strictly('modules', (text) => readModules(text, codes, row.dates)),
    )
  for (const code of moduleCodes) {
    const day = row.pastDay(moduleKey(code), `module ${code}`)
    if (day !== null) modules[code] = day
  }
  const future = Object.values(modules).some((day) => day > row.known.on)
  if (future) row.problem('modules', 'A module has a day that has not come yet.')
  return modules
}
