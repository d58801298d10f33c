import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import { day, id } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { consents } from '#db/schema/index.ts'
import { consentInForce } from './consent.ts'
import { consentWordingVersion } from './consent-wording.ts'
import { consentsOf } from './consents-of.ts'
import { mustHaveHappened } from './must-have-happened.ts'
import { matchingProfile } from './records.ts'
import { consentKinds, consentWays } from './vocabulary.ts'

/** Writes down that a family said yes to one thing, on the day it did. */
export const recordConsent = defineCommand({
  name: 'families.record-consent',
  action: 'families.record-consent',
  on: matchingProfile,
  input: z.strictObject({
    matchingProfileId: id,
    consent: z.enum(consentKinds, { error: 'Choose what the family agreed to' }),
    way: z.enum(consentWays, { error: 'Choose how they told us' }),
    givenOn: day,
  }),
  async run({ tx, matchingProfile: { id: familyId }, input, today, now, newId, actor }) {
    const { consent, way, givenOn } = input
    mustHaveHappened('givenOn', givenOn, today)
    const known = (await consentsOf(tx, [familyId])).get(familyId) ?? []
    if (consentInForce(known, consent, givenOn))
      throw new Refused('invalid', 'Check your answers.', { consent: ['This consent is in force already'] })

    await tx.insert(consents).values({
      id: newId(),
      familyId,
      kind: consent,
      wordingVersion: consentWordingVersion,
      givenOn,
      recordedAt: now,
      recordedBy: actor.accountId,
    })
    return {
      result: familyId,
      events: [{ type: 'family.consent-given', familyId, consent, way, happenedOn: givenOn }],
    }
  },
})
