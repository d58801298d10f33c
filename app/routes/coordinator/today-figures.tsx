import type { todayFigures } from '#app/domain/coordination/index.ts'
import { daysBetween } from '#app/kernel/day.ts'
import type { AnswerOf } from '#app/kernel/query.ts'
import { Strip } from '#app/ui/strip.tsx'
import { sayDays } from './today-words.ts'

/** Where things stand among all the families, applicants and mentors here, whoever looks after them. */
export function TodayFigures({ figures }: { figures: AnswerOf<typeof todayFigures> }) {
  const { on, waiting, applicants, supervision, weeksToDecision } = figures
  return (
    <Strip
      items={[
        {
          label: 'Families waiting',
          number: waiting.all,
          note: (
            <>
              {waiting.since ? `Longest ${sayDays(daysBetween(waiting.since, on))}. ` : 'None now. '}
              <SeeThem href="/families" of="families" />
            </>
          ),
        },
        {
          label: 'Applicants past their term',
          number: applicants.late,
          of: `of ${applicants.all}`,
          note: (
            <>
              {weeksToDecision} weeks to a decision.{' '}
              <SeeThem href="/today?whose=everyone&show=applicants" of="applicants" />
            </>
          ),
        },
        {
          label: 'Supervision overdue',
          number: supervision.late,
          of: `of ${supervision.all}`,
          note: (
            <>
              {`${supervision.risk} far overdue. `}
              <SeeThem href="/supervision-status" of="mentors" />
            </>
          ),
        },
      ]}
    />
  )
}

function SeeThem({ href, of }: { href: string; of: string }) {
  return (
    <a className="govuk-link" href={href}>
      See them<span className="govuk-visually-hidden">: {of}</span>
    </a>
  )
}
