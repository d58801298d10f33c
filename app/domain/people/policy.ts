import type { Policy } from '#app/kernel/policy.ts'

/** Who a volunteer is and how far they have come. */
const inShort = [
  'volunteerId',
  'reference',
  'displayName',
  'stage',
  'role',
  'district',
  'organisation',
  'enquiredOn',
  'countedOn',
  'leftOn',
  'on',
  'ready',
] as const

/** What volunteers see of their own file: of the references only whether they are complete. */
const ownFile = [
  ...inShort,
  'place',
  'source',
  'email',
  'phone',
  'dateOfBirth',
  'motivation',
  'gates',
  'asks',
  'places',
  'matches',
] as const

/** What may be read by those who do not decide: everything but the moves to be made. */
const wholeFile = [...ownFile, 'version', 'references', 'gateDays', 'steps', 'coordinator'] as const

/** What a list says of a volunteer to those who do not work with them. */
const onAList = ['volunteerId', 'reference', 'displayName', 'stage', 'district', 'ended', 'ready'] as const

/** Who may do what in this area, and which fields each relation may read. */
export const peoplePolicy = {
  'people.see-own-account': { anyone: 'all' },
  'people.see-volunteers': { coordinates: 'all', manages: 'all', safeguards: onAList, reports_for: onAList },
  'people.see-volunteer': {
    coordinates: 'all',
    manages: wholeFile,
    safeguards: wholeFile,
    reports_for: [...inShort, 'gateDays'],
    volunteers: ownFile,
  },
  'people.see-offer': { coordinates: 'all', manages: 'all', volunteers: 'all' },
  'people.save-offer': { coordinates: 'all' },
  'people.invite-volunteer': { coordinates: 'all' },
} as const satisfies Policy
