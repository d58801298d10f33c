import { z } from 'zod'
import { advance, revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { day, id, version } from '#app/kernel/inputs.ts'
import { matches } from '#db/schema/index.ts'
import { journey } from './journey.ts'
import { mustFollow } from './must-follow.ts'
import { mustStillBePossible } from './must-still-be-possible.ts'
import { match } from './records.ts'
import { choiceTellers } from './vocabulary.ts'

/** Writes down whether the family chose this mentor, who told us and when. The family need not say why. */
export const recordFamilyChoice = defineCommand({
  name: 'matching.record-family-choice',
  action: 'matching.record-family-choice',
  on: match,
  input: z.strictObject({
    matchId: id,
    choice: z.enum(['chosen', 'declined'], { error: 'Choose what the family said' }),
    toldBy: z.enum(choiceTellers, { error: 'Choose who told you' }),
    chosenOn: day,
    version: version.optional(),
  }),
  async run(work) {
    const { match: proposal, input } = work
    const { choice, toldBy, chosenOn } = input
    await mustFollow(work, proposal, 'chosenOn', chosenOn)
    if (choice === 'chosen') await mustStillBePossible(work, proposal, chosenOn)

    const move = choice === 'chosen' ? 'family_chooses' : 'family_declines'
    const moved = await advance(work, matches, journey, proposal, move, chosenOn)
    if (choice === 'declined') await revise(work, matches, journey.subject, moved, { endedOn: chosenOn })
    const { id: matchId, familyId, volunteerId } = proposal
    return {
      result: matchId,
      events: [
        {
          type: 'match.family-answered',
          matchId,
          familyId,
          volunteerId,
          choice,
          by: toldBy,
          happenedOn: chosenOn,
        },
      ],
    }
  },
})
