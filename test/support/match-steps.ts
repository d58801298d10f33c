import { eq } from 'drizzle-orm'
import {
  answerAsMentor,
  moveMatch,
  proposeMatch,
  type RecordedMove,
  recordFamilyChoice,
} from '#app/domain/matching/index.ts'
import { matches } from '#db/schema/index.ts'
import type { aWaitingFamily } from './waiting-family.ts'
import type { World } from './world.ts'

/** The steps of a match of the waiting family, taken by whoever takes them: its coordinator or its mentor. */
export function matchSteps(w: World, nowak: Awaited<ReturnType<typeof aWaitingFamily>>) {
  const mentor = () => nowak.volunteerActor(nowak.agnieszka.id)
  const propose = (volunteerId = nowak.agnieszka.id) =>
    w.execute(proposeMatch, nowak.coordinator, { matchingProfileId: nowak.family.id, volunteerId })
  const chosen = (matchId: string) =>
    w.execute(recordFamilyChoice, nowak.coordinator, {
      matchId,
      choice: 'chosen',
      toldBy: 'key_worker',
      chosenOn: w.today(),
    })
  return {
    mentor,
    propose,
    chosen,
    move: (matchId: string, name: RecordedMove, rest: object = {}) =>
      w.execute(moveMatch, nowak.coordinator, { matchId, move: name, happenedOn: w.today(), ...rest }),
    stageOf: async (matchId: string) =>
      (await w.database.read.select().from(matches).where(eq(matches.id, matchId)))[0]?.stage,
    /** A match that has come as far as the family's choice. */
    async aChosenMatch(): Promise<string> {
      const matchId = await propose()
      await w.execute(answerAsMentor, mentor(), { matchId, answer: 'yes' })
      await chosen(matchId)
      return matchId
    },
  }
}
