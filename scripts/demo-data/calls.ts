import { writeAboutMatch } from '#app/domain/coordination/index.ts'
import { type CallWeeks, defaultContactSchedule } from '#app/domain/coordination/vocabulary.ts'
import type { MatchStage } from '#app/domain/matching/vocabulary.ts'
import { addDays, type Day } from '#app/kernel/day.ts'
import { saidByFamilies, saidByMentors } from './call-words.ts'
import { dayOfStep } from './match-life.ts'
import type { InventedMatch } from './matches.ts'
import { seeded } from './random.ts'
import type { Deed } from './replay.ts'
import type { Telling } from './telling.ts'
import { workingDay } from './working-day.ts'

const AFTERNOON = 15

const underWay: readonly MatchStage[] = ['trial', 'active', 'ending_planned']

/** How many of the calls that are due now have been made; of those before, all. */
const MADE = 0.94

/** How many of the latest calls to each side are written down. */
const KEPT = 2

const sides = [
  { side: 'mentor', withWhom: 'volunteer', said: saidByMentors },
  { side: 'family', withWhom: 'family', said: saidByFamilies },
] as const

/** The calls of the contact schedule, but for a few that the coordinators have not got round to. */
export function deedsOfCalls(
  { scene: { today }, staff, ids }: Telling,
  matches: readonly InventedMatch[],
): Deed[] {
  const random = seeded(1_998)
  return matches.flatMap((match) => {
    const metOn = dayOfStep(match, 'introduce')
    if (!metOn || !underWay.includes(match.stage)) return []
    return sides.flatMap(({ side, withWhom, said }) =>
      callDays(defaultContactSchedule[side], metOn, today).flatMap((dueOn, ago): Deed[] => {
        if (ago === 0 && !random.happens(MADE)) return []
        const words = random.pick(said)
        return [
          {
            on: workingDay(addDays(dueOn, random.whole(-4, 0))),
            hour: AFTERNOON,
            do: ({ give }) =>
              give(staff.coordinatorOf(match.family), writeAboutMatch, {
                matchId: ids.matches.of(match),
                way: 'call_out',
                withWhom,
                words,
              }),
          },
        ]
      }),
    )
  })
}

/** The days of the latest calls to one side, the last first. */
function callDays({ weeks, thenEvery }: CallWeeks, metOn: Day, today: Day): Day[] {
  const due = weeks.map((week) => addDays(metOn, 7 * week))
  for (let last = due.at(-1); last && last <= today; last = due.at(-1)) due.push(addDays(last, 7 * thenEvery))
  return due
    .filter((day) => day <= today)
    .toReversed()
    .slice(0, KEPT)
}
