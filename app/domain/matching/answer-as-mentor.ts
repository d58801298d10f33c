import { z } from 'zod'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { day, id, version } from '#app/kernel/inputs.ts'
import { standing } from '#app/kernel/records.ts'
import { matches } from '#db/schema/index.ts'
import { journey } from './journey.ts'
import { mustFollow } from './must-follow.ts'
import { match } from './records.ts'

/**
 * The volunteer's yes or no to a proposal; no reason is asked. Their own answer counts from today; a coordinator who
 * was told writes down the day on which it was given.
 */
export const answerAsMentor = defineCommand({
  name: 'matching.answer-as-mentor',
  action: 'matching.answer',
  on: match,
  input: z.strictObject({
    matchId: id,
    answer: z.enum(['yes', 'no'], { error: 'Choose yes or no' }),
    answeredOn: day.optional(),
    version: version.optional(),
  }),
  async run(work) {
    const { match: proposal, input, actor, today } = work
    const isOwn = standing(match, actor, proposal).includes('volunteers')
    const happenedOn = isOwn ? today : (input.answeredOn ?? today)
    await mustFollow(work, proposal, 'answeredOn', happenedOn)

    const move = input.answer === 'yes' ? 'mentor_accepts' : 'mentor_declines'
    const moved = await advance(work, matches, journey, proposal, move, happenedOn)
    if (move === 'mentor_declines')
      await revise(work, matches, journey.subject, moved, { endedOn: happenedOn })
    const { id: matchId, familyId, volunteerId, coordinatorId } = proposal
    const by = isOwn ? 'volunteer' : 'coordinator'
    return {
      result: matchId,
      events: [
        {
          type: 'match.mentor-answered',
          matchId,
          familyId,
          volunteerId,
          coordinatorId,
          answer: input.answer,
          by,
          happenedOn,
        },
      ],
    }
  },
})
