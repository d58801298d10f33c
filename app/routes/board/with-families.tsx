import { daysBetween, sayDay } from '#app/kernel/day.ts'
import { Section } from '#app/ui/section.tsx'
import { Strip } from '#app/ui/strip.tsx'
import type { ProgrammeData } from './programme.tsx'

/** What all this is for: families that wait, matches under way, visits and hours, and supervision. */
export function WithFamilies({
  cohort: { families, supervision, today },
}: {
  cohort: ProgrammeData['cohort']
}) {
  const { waiting, longestSince, matches, mentors, thisMonth, lastMonth } = families
  return (
    <Section title="With families">
      <Strip
        label="With families"
        items={[
          {
            label: 'Families waiting',
            number: link('/families', waiting),
            note: longestSince
              ? `Longest: ${daysBetween(longestSince, today)} days, since ${sayDay(longestSince)}`
              : 'Nobody waits',
          },
          {
            label: 'Matches under way',
            number: link('/matches', matches),
            note: `${mentors} mentors. On trial, active, paused or with an ending planned`,
          },
          {
            label: 'Visits this month so far',
            number: thisMonth.visits.toLocaleString('en-GB'),
            note: `${hours(thisMonth.minutes)} hours. All of last month: ${lastMonth.visits.toLocaleString('en-GB')} visits, ${hours(lastMonth.minutes)} hours`,
          },
          {
            label: 'Supervision on time',
            number: supervision.inTime,
            of: `of ${supervision.of}`,
            note: 'Mentors in a match whose last supervision lies within its term today',
          },
        ]}
      />
    </Section>
  )
}

const link = (href: string, number: number) => (
  <a className="govuk-link" href={href}>
    {number.toLocaleString('en-GB')}
  </a>
)

const hours = (minutes: number) => Math.round(minutes / 60).toLocaleString('en-GB')
