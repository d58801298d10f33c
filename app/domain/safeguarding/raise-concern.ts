import { z } from 'zod'
import { nextReferences } from '#app/domain/people/index.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { day, id, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { concerns } from '#db/schema/index.ts'
import type { SafeguardingEvent } from './events.ts'
import { leadsToTell } from './leads-to-tell.ts'
import { acknowledgeBy } from './term-rules.ts'
import { termsOn } from './terms-on.ts'
import { concernAbout, dangers, toldPeople } from './vocabulary.ts'
import { whatItTouches } from './what-it-touches.ts'

/** Characters of what was seen or said. */
export const longestConcern = 8000

/**
 * Writes down a worry in the raiser's own words and tells the safeguarding leads at once. Nobody has to agree first:
 * the law lets no workflow stand between a volunteer and the police or children's social care.
 */
export const raiseConcern = defineCommand({
  name: 'safeguarding.raise',
  action: 'safeguarding.raise',
  on: null,
  input: z.strictObject({
    matchId: id.optional(),
    familyId: id.optional(),
    volunteerId: id.optional(),
    danger: z.enum(dangers, { error: 'Say if anyone is in danger now' }),
    about: z.enum(concernAbout, { error: 'Choose who you are worried about' }),
    words: words({ max: longestConcern, missing: 'Write what you saw or heard' }),
    happenedOn: day,
    told: z.array(z.enum(toldPeople)).optional(),
    /** The member of staff it is about, who is not to see it. */
    withheldFromId: id.optional(),
  }),
  async run(work) {
    const { tx, actor, input, now, today, newId, lock } = work
    if (input.happenedOn > today)
      throw new Refused('invalid', 'Check your answers.', { happenedOn: ['Enter today or an earlier day'] })
    const { matchId, familyId, volunteerId, organisationId, districtId, raisedAs } = await whatItTouches(
      tx,
      actor,
      input,
    )
    const withheldFromId = input.withheldFromId ?? null
    const { accountIds, managerId } = await leadsToTell(tx, today, { from: withheldFromId, familyId })
    const { terms, hours } = await termsOn(tx, today)
    const concernId = newId()
    const [reference = concernId] = await nextReferences(tx, 'concern', 1)
    await tx.insert(concerns).values({
      id: concernId,
      reference,
      stage: 'raised',
      about: input.about,
      danger: input.danger,
      told: input.told ?? [],
      happenedOn: input.happenedOn,
      raisedAt: now,
      raisedById: actor.accountId,
      raisedAs,
      matchId,
      familyId,
      volunteerId,
      organisationId,
      districtId,
      words: await lock({ kind: 'concern', id: concernId }, concerns.words, concernId, input.words),
      withheldFromId,
      managerId,
      dueAt: acknowledgeBy(now, hours, terms),
    })
    const events: [SafeguardingEvent, ...SafeguardingEvent[]] = [{ type: 'concern.raised', concernId }]
    for (const accountId of accountIds) events.push({ type: 'concern.passed-on', concernId, accountId })
    return { result: concernId, events }
  },
})
