import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand } from '#app/kernel/command.ts'
import { id, version } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { locked } from '#app/kernel/vault.ts'
import { mentorOffers } from '#db/schema/index.ts'
import { offerAnswers, offerOf } from './offer-answers.ts'
import { volunteer } from './records.ts'
import { readOffer } from './stored-offers.ts'

/** Saves what a volunteer offers as a mentor, unless somebody else saved it since the form was opened. */
export const saveMentorOffer = defineCommand({
  name: 'people.save-mentor-offer',
  action: 'people.save-offer',
  on: volunteer,
  input: z
    .strictObject({ volunteerId: id, offerVersion: version, ...offerAnswers })
    .refine(({ wouldRatherNot: not = [] }) => not.length < 2 || !not.includes('nothing'), {
      error: 'Choose either what they would rather not meet, or “Nothing on this list”',
      path: ['wouldRatherNot'],
    }),
  async run({ volunteer: person, input: { volunteerId: _, offerVersion, ...answers }, ...work }) {
    const [kept] = await work.tx.select().from(mentorOffers).where(eq(mentorOffers.id, person.id))
    if ((kept?.version ?? 0) !== offerVersion)
      throw new Refused('conflict', 'Somebody else saved this while you were typing.')

    const [before] = kept ? await work.open([locked(mentorOffers.offer, kept.id, kept.offer)]) : []
    const text = JSON.stringify(offerOf(answers, readOffer(before ?? null)))
    const offer = await work.lock({ kind: 'volunteer', id: person.id }, mentorOffers.offer, person.id, text)
    if (kept) await revise(work, mentorOffers, 'offer', kept, { offer })
    else await work.tx.insert(mentorOffers).values({ id: person.id, offer })
    return { result: person.id, events: [{ type: 'offer.saved', volunteerId: person.id }] }
  },
})
