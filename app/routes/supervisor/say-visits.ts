import { sayDay } from '#app/kernel/day.ts'

type Visited = { recentVisits: number; worries: number; lastVisitOn: string | null }

/** "3 visits lately, 1 with a worry, the last on 3 October 2026". */
export function sayVisits({ recentVisits, worries, lastVisitOn }: Visited): string {
  if (!lastVisitOn) return 'no visit logged yet'
  if (recentVisits === 0) return `last visit on ${sayDay(lastVisitOn)}`
  const visits = `${recentVisits} ${recentVisits === 1 ? 'visit' : 'visits'} lately`
  return `${visits}${worries > 0 ? `, ${worries} with a worry` : ''}, the last on ${sayDay(lastVisitOn)}`
}
