import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { familyFeedback } from '#db/schema/index.ts'
import { ownPair } from './own-pair.ts'
import { isChosen } from './shown-rules.ts'
import { feedbackAnswers } from './vocabulary.ts'

/** Writes down how a family says it is going with its mentor. Each answer stays; the latest one counts. */
export const sayHowItGoes = defineCommand({
  name: 'belonging.say-how-it-goes',
  action: 'belonging.speak-for-own',
  on: null,
  input: z.strictObject({
    answer: z.enum(feedbackAnswers, { error: 'Choose how it is going' }),
  }),
  async run(work) {
    const { tx, input, actor, now, today, newId } = work
    const { id: matchId, familyId, stage } = await ownPair(work)
    if (!isChosen(stage)) throw new Refused('conflict', 'You have not chosen this mentor yet.')
    const feedbackId = newId()
    await tx.insert(familyFeedback).values({
      id: feedbackId,
      familyId,
      matchId,
      answer: input.answer,
      givenOn: today,
      recordedAt: now,
      givenBy: actor.accountId,
    })
    return {
      result: matchId,
      events: [{ type: 'family.said-how-it-goes', feedbackId, familyId, matchId }],
    }
  },
})
