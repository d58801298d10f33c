import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { defineCommand } from '#app/kernel/command.ts'
import type { Reader } from '#db/client.ts'
import { organisations } from '#db/schema/index.ts'
import { applicationAnswers, emailAddress, motivation, mustBeOldEnough, placeOf } from './application.ts'
import { enrol } from './enrol.ts'

/** Somebody applies to be a mentor by themselves. The host of the programme answers them. */
export const apply = defineCommand({
  name: 'recruitment.apply',
  action: 'recruitment.apply',
  on: null,
  input: z.strictObject({ ...applicationAnswers, email: emailAddress, motivation }),
  async run({ input: { area, districtId, livedAbroad, ...answers }, ...work }) {
    mustBeOldEnough(answers.dateOfBirth, work.today)
    const place = await placeOf(work.tx, { area, districtId })
    const organisationId = await hostOf(work.tx)
    const applicant = { ...answers, ...place, organisationId, livedAbroad: livedAbroad === 'yes' }
    const volunteerId = await enrol(work, applicant, work.today)
    return {
      result: volunteerId,
      events: [{ type: 'volunteer.applied', volunteerId, happenedOn: work.today }],
    }
  },
})

async function hostOf(db: Reader): Promise<string> {
  const [host] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.kind, 'host'))
    .orderBy(asc(organisations.fromOn), asc(organisations.id))
    .limit(1)
  if (!host) throw new Error('The programme has no host organisation.')
  return host.id
}
