import { sayDay } from '#app/kernel/day.ts'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { type Plan, sayCounts } from './handover-words.ts'

type LastHandoverProps = { last: NonNullable<Plan['last']>; fromId: string; own: boolean; manages: boolean }

/** What was last handed over at once, and the way to hand it back. */
export function LastHandover({ last, fromId, own, manages }: LastHandoverProps) {
  return (
    <Section title={`Handed over on ${sayDay(last.on)}`}>
      <Rows
        rows={last.to.map(({ accountId, name, counts }) => ({
          id: accountId,
          title: name,
          note: `${sayCounts(counts)}.`,
          end: manages && (
            <a className="govuk-link" href={`/handover/${accountId}?from=${fromId}&to=${fromId}`}>
              Hand back
            </a>
          ),
        }))}
      />
      {own && !manages && (
        <p className="govuk-body app-small">Whoever took over can hand it back, from their own Today.</p>
      )}
    </Section>
  )
}
