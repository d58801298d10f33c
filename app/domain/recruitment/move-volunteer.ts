import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { type Day, sayDay } from '#app/kernel/day.ts'
import { day, id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { journeySteps, volunteers } from '#db/schema/index.ts'
import { volunteer } from '../people/index.ts'
import { recountSpells } from '../vetting/index.ts'
import type { RecruitmentEvent } from './events.ts'
import { journey, type VolunteerMove } from './journey.ts'
import { declineReasons, leavingReasons } from './vocabulary.ts'
import { movesMade } from './words.ts'

const moves = Object.keys(journey.moves) as [VolunteerMove, ...VolunteerMove[]]

const answers = z
  .strictObject({
    volunteerId: id,
    version,
    move: z.enum(moves, { error: 'Choose what happened' }),
    /** The day on which it happened. */
    happenedOn: day,
    declineReason: z.enum(declineReasons).optional(),
    leavingReason: z.enum(leavingReasons).optional(),
    /** Whether harm to somebody, or a risk of it, had a part in this: the law asks it however a person goes. */
    harm: z.enum(['no', 'yes']).optional(),
  })
  .refine(({ move, declineReason }) => move !== 'decline' || declineReason, {
    error: 'Choose why they are declined',
    path: ['declineReason'],
  })
  .refine(({ move, leavingReason }) => move !== 'leave' || leavingReason, {
    error: 'Choose why they leave',
    path: ['leavingReason'],
  })
  .refine(({ move, harm }) => (move !== 'leave' && move !== 'remove') || harm, {
    error: 'Answer whether harm, or a risk of it, had a part in this',
    path: ['harm'],
  })

/** Moves a volunteer along their journey on the day it happened, which is never before the step that came before. */
export const moveVolunteer = defineCommand({
  name: 'recruitment.move',
  action: 'recruitment.move',
  on: volunteer,
  input: answers,
  async run({ volunteer: person, input, ...work }) {
    const { move, happenedOn } = input
    await mustComeAfter(work, person, happenedOn)
    const moved = await advance(work, volunteers, journey, person, move, happenedOn)
    const leftOn = awayStages.has(moved.stage) ? happenedOn : null
    if (leftOn !== person.leftOn) {
      const leftBecause = leftOn === null ? null : (input.leavingReason ?? null)
      await revise(work, volunteers, journey.subject, moved, { leftOn, leftBecause })
      await recountSpells(work.tx, [person.id])
    }
    return { result: person.id, events: [eventOf(person.id, input)] }
  },
})

/** Stages in which somebody is not with the programme. */
const awayStages: ReadonlySet<string> = new Set(['left', 'removed', 'lapsed'])

async function mustComeAfter(
  { tx, today }: Work,
  person: { id: string; enquiredOn: Day },
  happenedOn: Day,
): Promise<void> {
  const refuse = (says: string) => {
    throw new Refused('invalid', 'Check your answers.', { happenedOn: [says] })
  }
  if (happenedOn > today) refuse('This day has not come yet. Enter the day it happened')
  const [last] = await tx
    .select({ move: journeySteps.move, happenedOn: journeySteps.happenedOn })
    .from(journeySteps)
    .where(and(eq(journeySteps.subjectId, person.id), eq(journeySteps.subject, journey.subject)))
    .orderBy(desc(journeySteps.happenedOn))
    .limit(1)
  const earliest = last?.happenedOn ?? person.enquiredOn
  if (happenedOn >= earliest) return
  const what = last ? movesMade[last.move as VolunteerMove] : 'First in touch'
  refuse(`This cannot be before ${sayDay(earliest)} (${what.toLowerCase()})`)
}

function eventOf(
  volunteerId: string,
  { move, happenedOn, declineReason, leavingReason, harm }: z.output<typeof answers>,
): RecruitmentEvent {
  if (move === 'decline')
    return { type: 'volunteer.declined', volunteerId, reason: declineReason ?? '', happenedOn }
  if (move === 'leave' || move === 'remove')
    return {
      type: 'volunteer.ended',
      volunteerId,
      move,
      reason: leavingReason ?? '',
      harm: harm ?? '',
      happenedOn,
    }
  return { type: 'volunteer.moved', volunteerId, move, happenedOn }
}
