/**
 * What a member of staff can be made to the programme. Key workers follow from the records instead. A supervisor can be
 * given volunteers of their organisation, and reaches those alone.
 */
export const staffRoles = [
  'coordinates',
  'supervises',
  'reports_for',
  'safeguards',
  'manages',
  'governs',
  'administers',
] as const
export type StaffRole = (typeof staffRoles)[number]

export const roleNames: Readonly<Record<StaffRole, string>> = {
  coordinates: 'Coordinator',
  supervises: 'Supervisor',
  reports_for: 'Partner’s reporter',
  safeguards: 'Safeguarding lead',
  manages: 'Programme manager',
  governs: 'Board member',
  administers: 'Administrator',
}

/** The roles that are held for one organisation. */
export const rolesOfAnOrganisation: readonly StaffRole[] = ['coordinates', 'supervises', 'reports_for']

/** The roles that open the most: only a programme manager gives and takes them. */
export const guardedRoles: readonly StaffRole[] = ['manages', 'safeguards']

/** How far an account is: invited and without a password, in use, or closed. */
export const accountStates = ['invited', 'active', 'closed'] as const
export type AccountState = (typeof accountStates)[number]

export const accountStateNames: Readonly<Record<AccountState, string>> = {
  invited: 'Invited',
  active: 'In use',
  closed: 'Closed',
}
