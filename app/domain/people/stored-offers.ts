import type { Asking } from '#app/kernel/query.ts'
import { locked } from '#app/kernel/vault.ts'
import type { Cipher } from '#db/columns.ts'
import { mentorOffers } from '#db/schema/index.ts'
import { type MentorAnswers, unaskedMentor } from '../matching/profiles.ts'

/** What a volunteer has told for matching, as it is kept: answers that the programme learnt to ask later are "not asked". */
export function readOffer(text: string | null): MentorAnswers {
  return text === null ? unaskedMentor : { ...unaskedMentor, ...(JSON.parse(text) as Partial<MentorAnswers>) }
}

type Kept = { readonly id: string; readonly offer: Cipher | null }

/** What some volunteers have told for matching, by their id; whoever has told nothing yet is left out. */
export async function openOffers(
  open: Asking['open'],
  rows: readonly Kept[],
): Promise<Map<string, MentorAnswers>> {
  const told = rows.flatMap(({ id, offer }) => (offer ? [{ id, offer }] : []))
  const texts = await open(told.map(({ id, offer }) => locked(mentorOffers.offer, id, offer)))
  return new Map(told.map(({ id }, index) => [id, readOffer(texts[index] ?? null)]))
}
