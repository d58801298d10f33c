import { advance } from '#app/kernel/advance.ts'
import type { Work } from '#app/kernel/command.ts'
import type { Day } from '#app/kernel/day.ts'
import { mentorOffers, volunteers } from '#db/schema/index.ts'
import { unaskedMentor } from '../matching/profiles.ts'
import {
  contactColumns,
  foldName,
  nextReferences,
  type OfferAnswers,
  type PersonalDetails,
  slotsOf,
} from '../people/index.ts'
import { journey } from './journey.ts'
import type { VolunteerStage } from './vocabulary.ts'

/** Somebody who would like to be a mentor, as they told it. */
export type Applicant = PersonalDetails & {
  readonly displayName: string
  readonly organisationId: string
  readonly districtId: string
  readonly outcode: string | null
  readonly source?: string | null
  readonly slots?: OfferAnswers['slots']
  readonly livedAbroad: boolean
}

/**
 * Makes the record of an applicant, with their own key, and takes them from the enquiry to the application on the
 * day they applied. That the application is accepted is a gate, which a person decides later.
 *
 * @returns the id of the volunteer
 */
export async function enrol(work: Work, applicant: Applicant, appliedOn: Day): Promise<string> {
  const id = work.newId()
  const [reference = ''] = await nextReferences(work.tx, 'volunteer', 1)
  const { displayName, organisationId, districtId, outcode, source = null, livedAbroad } = applicant
  const row = {
    id,
    reference,
    organisationId,
    districtId,
    outcode,
    displayName,
    foldedName: foldName(displayName),
    ...(await contactColumns(work, id, applicant)),
    role: 'mentor' as const,
    stage: 'enquiry' as VolunteerStage,
    source,
    enquiredOn: appliedOn,
    overseasNeeded: livedAbroad,
    createdAt: work.now,
    version: 1,
  }
  await work.tx.insert(volunteers).values(row)
  await advance(work, volunteers, journey, row, 'apply', appliedOn)

  const slots = slotsOf(applicant.slots)
  if (slots) {
    const text = JSON.stringify({ ...unaskedMentor, slots })
    const offer = await work.lock({ kind: 'volunteer', id }, mentorOffers.offer, id, text)
    await work.tx.insert(mentorOffers).values({ id, offer })
  }
  return id
}
