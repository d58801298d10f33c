import type { ReactNode } from 'react'
import {
  dbsLevels,
  dbsWorkforces,
  type Gate,
  identityRoutes,
  type VettingRequirements,
} from '#app/domain/vetting/index.ts'
import { Checkboxes } from '#app/ui/checkboxes.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Radios } from '#app/ui/radios.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { gateWords, sayOutcome } from './gate-words.ts'

/** The names of the questions in the order of the page. */
export const gateFields = [
  'module',
  'outcome',
  'level',
  'workforce',
  'barredLists',
  'satisfactory',
  'verifiedByVoice',
  'route',
  'restricted',
  'happenedOn',
  'issuedOn',
  'expiresOn',
  'source',
  'reason',
]

type FieldsProps = { gate: Gate; asks: VettingRequirements; form: FormState }

/** What is asked about one gate: the decision, what only this gate has, its day, and where it is known from. */
export function GateFields({ gate, asks, form }: FieldsProps) {
  const outcomes =
    gate === 'overseas' ? (['met', 'not_met', 'not_needed'] as const) : (['met', 'not_met'] as const)
  return (
    <>
      {gate === 'training_module' && (
        <SelectField
          form={form}
          name="module"
          label="Which module?"
          prompt="Choose a module"
          choices={asks.mandatoryModules.map(({ code, title }) => ({
            value: code,
            label: `${code} ${title}`,
          }))}
        />
      )}
      <Radios
        form={form}
        name="outcome"
        label="What was decided?"
        hint={hints[gate]}
        choices={outcomes.map((outcome) => ({ value: outcome, label: sayOutcome(gate, outcome) }))}
      />
      {details[gate]?.(form, asks)}
      <DateField
        form={form}
        name="happenedOn"
        label={gateWords[gate].when}
        hint="The true day, also when it was long ago. For example, 27 3 2026"
      />
      {gate === 'dbs' && (
        <DateField
          form={form}
          name="issuedOn"
          label="Day on the certificate (optional)"
          hint={`The check counts for ${asks.dbs.validMonths} months from this day.`}
        />
      )}
      {ENDS.has(gate) && (
        <DateField form={form} name="expiresOn" label="Day on which it runs out (optional)" />
      )}
      <Radios
        form={form}
        name="source"
        label="Where do you have it from?"
        choices={[
          { value: 'screen', label: 'I saw or did it myself' },
          { value: 'paper', label: 'It is on paper' },
          { value: 'telephone', label: 'I was told by telephone' },
        ]}
      />
    </>
  )
}

/** Gates that may come with a day of their own on which they run out. */
const ENDS: ReadonlySet<Gate> = new Set(['training_module', 'overseas', 'agreement'])

const hints: Readonly<Partial<Record<Gate, ReactNode>>> = {
  self_declaration: 'Never write down what it says: only the day and the decision.',
  references: 'What a referee wrote stays with those who decide. Here only the numbers count.',
  identity: 'Write down the route. Keep no copy and no number of any document.',
  dbs: 'Never write down what a certificate says: only the decision about it.',
}

const details: Readonly<Partial<Record<Gate, (form: FormState, asks: VettingRequirements) => ReactNode>>> = {
  dbs: (form, { dbs }) => (
    <>
      <SelectField
        form={form}
        name="level"
        label="Level of the check"
        hint={`The role needs ${dbs.level === 'enhanced' ? 'an' : 'a'} ${dbs.level} check for the ${sayCode(dbs.workforce)} workforce.`}
        prompt="Choose a level"
        choices={dbsLevels
          .filter((level) => level !== 'none')
          .map((level) => ({ value: level, label: capital(level) }))}
      />
      <SelectField
        form={form}
        name="workforce"
        label="Workforce"
        prompt="Choose a workforce"
        choices={dbsWorkforces.map((workforce) => ({ value: workforce, label: capital(sayCode(workforce)) }))}
      />
      <Checkboxes
        form={form}
        name="barredLists"
        label="Barred lists that were checked"
        small
        choices={[
          { value: 'child', label: 'Children’s barred list' },
          { value: 'adult', label: 'Adults’ barred list' },
        ]}
      />
    </>
  ),
  references: (form, { referencesNeeded, referencesByVoice }) => (
    <>
      <TextField
        form={form}
        name="satisfactory"
        label="How many are satisfactory now?"
        hint={`${referencesNeeded} are needed.`}
        width={2}
        inputMode="numeric"
      />
      <TextField
        form={form}
        name="verifiedByVoice"
        label="How many of them were checked by talking to the referee?"
        hint={`${referencesByVoice} ${referencesByVoice === 1 ? 'is' : 'are'} needed.`}
        width={2}
        inputMode="numeric"
      />
    </>
  ),
  identity: (form) => (
    <Radios
      form={form}
      name="route"
      label="Which route?"
      hint="The routes of the Disclosure and Barring Service. Routes 2 and 3 need a reason in your own log."
      inline
      choices={identityRoutes.map((route) => ({ value: route, label: capital(sayCode(route)) }))}
    />
  ),
  panel: (form) => (
    <Checkboxes
      form={form}
      name="restricted"
      label="Restrictions"
      small
      choices={[{ value: 'on', label: 'Approved with restrictions' }]}
    />
  ),
}

const sayCode = (code: string) => code.replaceAll('_', ' ')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
