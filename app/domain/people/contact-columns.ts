import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import { volunteers } from '#db/schema/index.ts'
import { tidyPhone } from './phone.ts'

/** What a volunteer told about themselves that nobody else may read. */
export type PersonalDetails = {
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly dateOfBirth?: Day | null | undefined
  readonly motivation?: string | null | undefined
}

/** The columns of a volunteer that hold those details, encrypted with their key, and the fingerprints to find them by. */
export async function contactColumns(
  { lock, blind }: Pick<Work, 'lock' | 'blind'>,
  volunteerId: string,
  details: PersonalDetails,
) {
  const { email, phone, dateOfBirth, motivation } = details
  const sealed = (column: Parameters<typeof lock>[1], text: string | null | undefined) =>
    text ? lock({ kind: 'volunteer', id: volunteerId }, column, volunteerId, text) : null
  return {
    email: await sealed(volunteers.email, email),
    emailIndex: email ? blind('volunteers.email', email) : null,
    phone: await sealed(volunteers.phone, phone),
    phoneIndex: phone ? blind('volunteers.phone', tidyPhone(phone) ?? phone) : null,
    dateOfBirth: await sealed(volunteers.dateOfBirth, dateOfBirth),
    motivation: await sealed(volunteers.motivation, motivation),
  }
}
