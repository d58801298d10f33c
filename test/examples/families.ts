import { aWaitingFamily } from '#test/support/waiting-family.ts'
import type { ExampleOf } from './example.ts'

/** An example about the waiting family's matching profile. */
const about =
  (rest: object = {}): ExampleOf =>
  async (w) => {
    const { family, related } = await aWaitingFamily(w)
    return { input: { matchingProfileId: family.id, ...rest }, related }
  }

/** What a family writes when it asks for a mentor itself. */
export const askedByItself = {
  channels: ['text'],
  message: 'discreet',
  whenSafe: 'Weekdays before 3pm.',
  asker: 'self',
  carerName: 'Danuta',
  familyName: 'Lis',
  phone: '07700 900123',
  help: 'Mornings are hard, and letters frighten me.',
  agreed: ['contact', 'sharing_for_mentoring'],
}

export const familiesExamples = {
  'families.refer': async (w) => {
    const { district, related } = await aWaitingFamily(w)
    return { input: { ...askedByItself, districtId: district.id }, related }
  },
  'families.list': async (w) => ({ input: {}, related: (await aWaitingFamily(w)).related }),
  'families.profile': about(),
  'families.family-file': async (w) => {
    const { family, related } = await aWaitingFamily(w)
    return { input: { familyId: family.id }, related }
  },
  'families.record-consent': about({ consent: 'photo_or_story', way: 'phone', givenOn: '2026-11-20' }),
  'families.withdraw-consent': about({ consent: 'sharing_for_mentoring', withdrawnOn: '2026-11-22' }),
  'families.save-matching-profile': about({
    version: 1,
    familyName: 'Nowak',
    firstNames: 'Marta',
    waitingSince: '2026-09-23',
    languages: 'Polish, English',
    activities: ['mentor_parent_at_home'],
  }),
  'families.record-visit-risk': about({
    version: 1,
    result: 'amber',
    assessedOn: '2026-11-20',
    expiresOn: '2027-05-20',
  }),
  'families.record-safety': about({ version: 1, abuse: 'none' }),
  'families.move': about({ move: 'continue_support', happenedOn: '2026-11-20' }),
} satisfies Record<string, ExampleOf>
