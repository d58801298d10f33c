import {
  correctionReasonNames,
  correctionReasons,
  type Gate,
  type gateToRecord,
} from '#app/domain/vetting/index.ts'
import { dayOf, sayDay } from '#app/kernel/day.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sayOutcome } from './gate-words.ts'

export type RecordedFact = AnswerOf<typeof gateToRecord>['facts'][number]

const sources: Readonly<Record<RecordedFact['source'], string>> = {
  screen: 'seen at the time',
  paper: 'from paper',
  telephone: 'by telephone',
  import: 'from an earlier system',
}

type FactsProps = {
  volunteerId: string
  gate: Gate
  facts: readonly RecordedFact[]
  correcting: string | undefined
}

/** Everything recorded about this gate, newest first; nothing is ever taken away. */
export function FactsSoFar({ volunteerId, gate, facts, correcting }: FactsProps) {
  if (facts.length === 0) return null
  return (
    <Section title="Recorded so far">
      <Rows
        rows={facts.map((fact) => ({
          id: fact.factId,
          title: `${moduleOf(fact)}${sayOutcome(gate, fact.outcome)}, ${sayDay(fact.happenedOn)}`,
          note: noteOf(fact),
          end: fact.stands ? (
            fact.factId !== correcting && (
              <a
                className="govuk-link"
                href={`/volunteers/${volunteerId}/gates/${gate}?corrects=${fact.factId}${moduleQuery(fact)}`}
              >
                Correct
                <span className="govuk-visually-hidden"> what is recorded for {sayDay(fact.happenedOn)}</span>
              </a>
            )
          ) : (
            <Tag meaning="quiet">Corrected</Tag>
          ),
        }))}
      />
    </Section>
  )
}

const codeOf = ({ detail }: RecordedFact) => (detail.kind === 'module' ? detail.code : undefined)
const moduleOf = (fact: RecordedFact) => (codeOf(fact) ? `${codeOf(fact)}: ` : '')
const moduleQuery = (fact: RecordedFact) => (codeOf(fact) ? `&module=${codeOf(fact)}` : '')

function noteOf({ says, expiresOn, source, recordedAt }: RecordedFact): string {
  const until = expiresOn ? `Until ${sayDay(expiresOn)}.` : ''
  return [says && `${says}.`, until, `Written down ${sayDay(dayOf(recordedAt))}, ${sources[source]}.`]
    .filter(Boolean)
    .join(' ')
}

/** What is on record, as the form shows it. */
export function correctionValues({
  outcome,
  happenedOn,
  expiresOn,
  detail,
  source,
}: RecordedFact): FormState['values'] {
  const common = {
    outcome,
    happenedOn,
    expiresOn: expiresOn ?? undefined,
    source: source === 'import' ? 'paper' : source,
  }
  switch (detail.kind) {
    case 'module':
      return { ...common, module: detail.code }
    case 'dbs':
      return {
        ...common,
        level: detail.level,
        workforce: detail.workforce,
        barredLists: [...(detail.childBarred ? ['child'] : []), ...(detail.adultBarred ? ['adult'] : [])],
      }
    case 'references':
      return {
        ...common,
        satisfactory: String(detail.satisfactory),
        verifiedByVoice: String(detail.verifiedByVoice),
      }
    case 'identity':
      return { ...common, route: detail.route }
    case 'panel':
      return { ...common, restricted: detail.restricted ? 'on' : undefined }
    case 'plain':
      return common
  }
}

/** Which fact is corrected, and why it was never true. */
export function CorrectionFields({ form, factId }: { form: FormState; factId: string }) {
  return (
    <>
      <Hidden name="corrects" value={factId} />
      <Radios
        form={form}
        name="reason"
        label="What was wrong with it?"
        choices={correctionReasons.map((reason) => ({
          value: reason,
          label: capital(correctionReasonNames[reason]),
        }))}
      />
    </>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
