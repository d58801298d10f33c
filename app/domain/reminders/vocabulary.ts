/** What somebody can be reminded of. */
export const reminderKinds = [
  'visit_not_logged',
  'supervision_due',
  'supervision_overdue',
  'gate_expiring',
  'gate_expiring_told_coordinator',
] as const
export type ReminderKind = (typeof reminderKinds)[number]
