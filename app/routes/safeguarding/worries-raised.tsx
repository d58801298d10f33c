import type { ownConcerns } from '#app/domain/safeguarding/index.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Rows } from '#app/ui/rows.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sayMoment } from '../volunteer/visit-words.ts'

type Worry = AnswerOf<typeof ownConcerns>['rows'][number]

/** What somebody raised: received, or answered. */
export function WorriesRaised({ worries, title }: { worries: readonly Worry[]; title: string }) {
  if (worries.length === 0) return null
  return (
    <Section title={title}>
      <Rows
        rows={worries.map(({ concernId, raisedAt, answeredAt }) => ({
          id: concernId,
          title: (
            <a className="govuk-link" href={`/worry/${concernId}`}>
              {sayMoment(raisedAt)}
            </a>
          ),
          note: answeredAt ? 'There is an answer for you.' : 'The safeguarding lead has it.',
          end: answeredAt ? <Tag meaning="met">Answered</Tag> : <Tag meaning="moving">Received</Tag>,
        }))}
      />
    </Section>
  )
}
