import type { Policy } from '#app/kernel/policy.ts'

/** That sessions were offered, held or not taken up, and when: never what was said in them. */
const thatTheyWere = [
  'supervisionId',
  'volunteerId',
  'kind',
  'state',
  'happensOn',
  'startsAt',
  'medium',
  'minutes',
  'supervisor',
] as const

/** How supervision of a volunteer stands, for those who see to it that it happens. */
const howItStands = [
  'volunteerId',
  'version',
  'reference',
  'displayName',
  'on',
  'standing',
  'supervisedOn',
  'supervisor',
  'supervisorId',
  'planned',
  'offered',
  'takenUp',
  'liveMatches',
] as const

/** Who may do what in this area, and which fields each relation may read. */
export const supervisionPolicy = {
  'supervision.see-mine': { supervises: 'all' },
  'supervision.see-status': { coordinates: 'all', manages: 'all' },
  'supervision.see-volunteer': {
    supervises: [...howItStands, 'matches', 'signals'],
    coordinates: [...howItStands, 'supervisors'],
    manages: howItStands,
  },
  'supervision.see-sessions': { supervises: 'all', coordinates: thatTheyWere, manages: thatTheyWere },
  'supervision.see-own': { volunteers: 'all' },
  'supervision.assign': { coordinates: 'all' },
  'supervision.plan': { supervises: 'all' },
  'supervision.record': { supervises: 'all' },
} as const satisfies Policy
