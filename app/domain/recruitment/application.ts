import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { addMonths, type Day, sayDay } from '#app/kernel/day.ts'
import { day, id, words } from '#app/kernel/inputs.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { Reader } from '#db/client.ts'
import { districts, outcodes } from '#db/schema/index.ts'
import { ageOn, freeTimes, oldEnough, outcodeOf, tidyPhone, youngestMentor } from '../people/index.ts'

/** Nobody is older; a birth date before it is a slip of the keyboard. */
const OLDEST = 110

/** What everybody who applies is asked, on a screen, on paper or by telephone. */
export const applicationAnswers = {
  displayName: words({ min: 2, max: 120, missing: 'Enter your full name' }),
  dateOfBirth: day,
  phone: z
    .string()
    .trim()
    .max(40)
    .refine((typed) => tidyPhone(typed) !== null, 'Enter a telephone number, like 01632 960 001')
    .optional(),
  area: z
    .string({ error: 'Enter a postcode, or its first half, like CO15' })
    .trim()
    .max(12)
    .refine((typed) => outcodeOf(typed) !== null, 'Enter a postcode, or its first half, like CO15'),
  /** Where they would like to help, when it is not near their home. */
  districtId: id.optional(),
  slots: freeTimes,
  livedAbroad: z.enum(['yes', 'no'], { error: 'Choose yes or no' }),
}

const notAnAddress = 'Enter an e-mail address, like name@example.com'

/** An e-mail address. */
export const emailAddress = z
  .string({ error: notAnAddress })
  .trim()
  .max(254, notAnAddress)
  .pipe(z.email(notAnAddress))

/** Why somebody would like to be a mentor, in their own words. */
export const motivation = words({ max: 2000, missing: 'Tell us in a sentence or two' })

/**
 * Refuses whoever is too young to be a mentor, with the day from which they may come.
 *
 * @param today the day on which they ask
 */
export function mustBeOldEnough(dateOfBirth: Day, today: Day): void {
  const refuse = (says: string) => {
    throw new Refused('invalid', 'Check your answers.', { dateOfBirth: [says] })
  }
  if (dateOfBirth > today || ageOn(dateOfBirth, today) > OLDEST) refuse('Check the date of birth')
  if (!oldEnough(dateOfBirth, today))
    refuse(
      `Mentors are ${youngestMentor} or over, so you can apply from ${sayDay(addMonths(dateOfBirth, 12 * youngestMentor))}. ` +
        'Until then your school, college or local volunteer centre can tell you about volunteering for young people.',
    )
}

/** The outcode they gave, and the district it lies in unless they chose another; refuses an area nobody knows. */
export async function placeOf(
  db: Reader,
  { area, districtId }: { area: string; districtId?: string | undefined },
): Promise<{ outcode: string | null; districtId: string }> {
  const outcode = outcodeOf(area)
  if (districtId) {
    const [chosen] = await db.select({ id: districts.id }).from(districts).where(eq(districts.id, districtId))
    if (chosen) return { outcode, districtId }
    throw new Refused('invalid', 'Check your answers.', {
      districtId: ['Choose where you would like to help'],
    })
  }
  const [found] = outcode ? await db.select().from(outcodes).where(eq(outcodes.id, outcode)) : []
  if (found) return { outcode, districtId: found.districtId }
  throw new Refused('invalid', 'Check your answers.', {
    area: ['We do not know this postcode. Check it, or choose below where you would like to help'],
  })
}
