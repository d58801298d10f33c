import type { Policy } from '#app/kernel/policy.ts'

/** What a key worker may read of a match: who the mentor is and who coordinates, never why they were proposed. */
const linkToMentor = [
  'on',
  'matchId',
  'familyId',
  'volunteerId',
  'reference',
  'familyReference',
  'familyName',
  'volunteer',
  'district',
  'stage',
  'proposedOn',
  'endedOn',
  'professional',
  'coordinator',
  'moves',
  'version',
  'pausedUntil',
  'proposedBy',
  'steps',
] as const

/** What a supervisor may read of a mentor's match: who it is and where it stands, never why it was proposed. */
const forSupervision = [
  'on',
  'matchId',
  'familyId',
  'volunteerId',
  'reference',
  'familyReference',
  'familyName',
  'volunteer',
  'volunteerReference',
  'district',
  'stage',
  'proposedOn',
  'endedOn',
  'professional',
  'coordinator',
  'proposedBy',
  'steps',
] as const

/** What a volunteer may read of a match of theirs before it brings them together. */
const anonymousProfile = [
  'matchId',
  'familyId',
  'reference',
  'stage',
  'proposedOn',
  'mayAnswer',
  'area',
  'needs',
  'times',
  'firstNames',
  'professional',
  'coordinator',
  'pausedUntil',
  'unread',
  'version',
] as const

/** Who may do what in this area, and which fields each relation may read. */
export const matchingPolicy = {
  'matching.rank': { coordinates: 'all', manages: 'all' },
  'matching.propose': { coordinates: 'all' },
  'matching.answer': { volunteers: 'all', coordinates: 'all' },
  'matching.record-family-choice': { coordinates: 'all', key_works: 'all' },
  'matching.move': { coordinates: 'all' },
  'matching.see-match': {
    coordinates: 'all',
    manages: 'all',
    safeguards: 'all',
    supervises: forSupervision,
    key_works: linkToMentor,
  },
  'matching.see-matches': { coordinates: 'all', manages: 'all', safeguards: 'all', key_works: 'all' },
  'matching.see-own': { volunteers: anonymousProfile, mentors: 'all' },
} as const satisfies Policy
