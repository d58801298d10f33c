import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { id } from '#app/kernel/inputs.ts'
import { defineQuery } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { mentorOffers } from '#db/schema/index.ts'
import { answersOf } from './offer-answers.ts'
import { volunteer } from './records.ts'
import { readOffer } from './stored-offers.ts'

/** What a volunteer offers as a mentor, as the form asks it. Version 0 means that nothing has been saved yet. */
export const mentorOffer = defineQuery({
  name: 'people.mentor-offer',
  action: 'people.see-offer',
  on: volunteer,
  input: z.object({ volunteerId: id }),
  reveals: { volunteerId: 'T1', displayName: 'T2', offerVersion: 'T1', answers: 'T3' },
  async run({ db, open, volunteer: person }) {
    const [kept] = await db.select().from(mentorOffers).where(eq(mentorOffers.id, person.id))
    const [text] = kept ? await open([locked(mentorOffers.offer, kept.id, kept.offer)]) : []
    return {
      volunteerId: person.id,
      displayName: person.displayName,
      offerVersion: kept?.version ?? 0,
      answers: answersOf(readOffer(text ?? null)),
    }
  },
})
