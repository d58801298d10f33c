import { defaultVettingRequirements } from '#app/domain/vetting/index.ts'
import { addDays, addMonths, type Day } from '#app/kernel/day.ts'
import type { Random } from './random.ts'
import type { Finding } from './volunteer-life.ts'
import type { Course } from './volunteer-mix.ts'
import { workingDay } from './working-day.ts'

const { dbs, mandatoryModules } = defaultVettingRequirements

/** What is done again before it expires, so that somebody stays ready until a day. */
export function renewals(
  random: Random,
  findings: readonly Finding[],
  until: Day,
  notRenewed: Course['notRenewed'],
): Finding[] {
  const isMentor = findings.some(({ gate }) => gate === 'agreement')
  if (!isMentor) return []
  const daysBefore = random.whole(7, 40)
  return findings.flatMap((finding) => {
    const again = timesAgain(finding, until, daysBefore)
    return codeOf(finding) === notRenewed ? again.slice(0, -1) : again
  })
}

function timesAgain(finding: Finding, until: Day, daysBefore: number): Finding[] {
  const months = monthsOf(finding)
  if (months === null) return []
  const happenedOn = workingDay(addDays(addMonths(finding.happenedOn, months), -daysBefore))
  if (happenedOn > until) return []
  const again = { ...finding, happenedOn, knownOn: happenedOn }
  return [again, ...timesAgain(again, until, daysBefore)]
}

/** Months after which it must be done again; null when once is enough. */
function monthsOf({ gate, detail }: Finding): number | null {
  if (gate === 'dbs') return dbs.validMonths
  if (detail.kind !== 'module') return null
  return mandatoryModules.find(({ code }) => code === detail.code)?.refreshMonths ?? null
}

const codeOf = ({ gate, detail }: Finding) => (detail.kind === 'module' ? detail.code : gate)
