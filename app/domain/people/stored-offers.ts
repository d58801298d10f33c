import { inArray } from 'drizzle-orm'
import type { Asking } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import { mentorOffers } from '#db/schema/index.ts'
import { type MentorAnswers, unaskedMentor } from '../matching/profiles.ts'

/** How many ids one question to the database may name. */
const AT_ONCE = 500

/** What a volunteer has told for matching, as it is kept: answers that the programme learnt to ask later are "not asked". */
export function readOffer(text: string | null): MentorAnswers {
  return text === null ? unaskedMentor : { ...unaskedMentor, ...(JSON.parse(text) as Partial<MentorAnswers>) }
}

/** The offers of some volunteers, by their id; whoever has told nothing yet is left out. */
export async function storedOffers(
  { db, open }: Pick<Asking, 'db' | 'open'>,
  volunteerIds: readonly string[],
): Promise<Map<string, MentorAnswers>> {
  const offers = new Map<string, MentorAnswers>()
  for (let start = 0; start < volunteerIds.length; start += AT_ONCE) {
    const some = volunteerIds.slice(start, start + AT_ONCE)
    const rows = await db.select().from(mentorOffers).where(inArray(mentorOffers.id, some))
    const texts = await open(rows.map((row) => locked(mentorOffers.offer, row.id, row.offer)))
    rows.forEach((row, index) => {
      offers.set(row.id, readOffer(texts[index] ?? null))
    })
  }
  return offers
}
