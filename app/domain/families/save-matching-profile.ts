import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { outcodeOf } from '#app/domain/people/index.ts'
import { contactChannels, contactSafety } from '#app/domain/people/vocabulary.ts'
import { revise } from '#app/kernel/advance.ts'
import { defineCommand, type Work } from '#app/kernel/command.ts'
import { day, id, version, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import { families, matchingProfiles } from '#db/schema/index.ts'
import { sharesForMentoring } from './consents-of.ts'
import { mayHaveMentor } from './journey.ts'
import { mustHaveHappened } from './must-have-happened.ts'
import { openNeed } from './open-need.ts'
import { answersFrom, profileAnswers } from './profile-answers.ts'
import { matchingProfile } from './records.ts'
import type { SafeContact } from './safe-contact.ts'

const input = z.strictObject({
  matchingProfileId: id,
  version,
  familyName: words({ max: 200, missing: 'Enter the family name' }),
  firstNames: words({ max: 200 }).optional(),
  postcode: words({ max: 10 })
    .refine((typed) => outcodeOf(typed) !== null, 'Enter a postcode or its first half, like CO12')
    .optional(),
  channels: z.array(z.enum(contactChannels)).optional(),
  message: z.enum(contactSafety).optional(),
  whenSafe: words({ max: 500 }).optional(),
  waitingSince: day.optional(),
  ...profileAnswers,
})

/** Saves what a family agreed to share so that a mentor can be found, and whether it waits for one. */
export const saveMatchingProfile = defineCommand({
  name: 'families.save-matching-profile',
  action: 'families.save-matching-profile',
  on: matchingProfile,
  input,
  async run(work) {
    const { matchingProfile: profile, input: typed, lock } = work
    await mustBeAbleToSave(work, profile.id, typed.waitingSince)
    const owner = { kind: 'family', id: profile.id } as const
    const locked = (column: Parameters<typeof lock>[1], text: string) => lock(owner, column, profile.id, text)
    const safeContact: SafeContact = {
      channels: typed.channels ?? [],
      ...(typed.message ? { message: typed.message } : {}),
      asWritten: typed.whenSafe ?? '',
    }
    const need = { ...(await openNeed(work.open, profile)), ...answersFrom(typed) }
    await revise(work, matchingProfiles, 'family', profile, {
      outcode: typed.postcode ? outcodeOf(typed.postcode) : null,
      familyName: await locked(matchingProfiles.familyName, typed.familyName),
      firstNames: typed.firstNames ? await locked(matchingProfiles.firstNames, typed.firstNames) : null,
      safeContact: await locked(matchingProfiles.safeContact, JSON.stringify(safeContact)),
      need: await locked(matchingProfiles.need, JSON.stringify(need)),
      waitingSince: typed.waitingSince ?? null,
    })
    return { result: profile.id, events: [{ type: 'family.profile-saved', familyId: profile.id }] }
  },
})

/** Only a family that agrees to share its profile has one, and only one that was accepted waits for a mentor. */
async function mustBeAbleToSave(
  { tx, today }: Work,
  familyId: string,
  waitingSince: string | undefined,
): Promise<void> {
  if (!(await sharesForMentoring(tx, familyId, today)))
    throw new Refused('invalid', 'Record the consent to share for mentoring before you write anything here.')
  if (waitingSince === undefined) return

  mustHaveHappened('waitingSince', waitingSince, today)
  const [family] = await tx.select({ stage: families.stage }).from(families).where(eq(families.id, familyId))
  if (!family || !mayHaveMentor(family.stage))
    throw new Refused('invalid', 'Check your answers.', {
      waitingSince: ['Accept the family before it waits for a mentor'],
    })
}
