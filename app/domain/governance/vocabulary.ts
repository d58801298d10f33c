/** The lists a programme is made of, which a manager keeps without a developer. */
export const referenceLists = [
  'targets',
  'organisations',
  'districts',
  'teams',
  'outcodes',
  'criteria',
] as const
export type ReferenceList = (typeof referenceLists)[number]

/** Rules that are data with dates, by the name under which they are kept. */
export const ruleNames = [
  'vetting.requirements',
  'matching.weights',
  'supervision.terms',
  'reminders.terms',
  'coordination.terms',
  'coordination.contact-schedule',
  'partners.returns',
  'cohorts.profile',
  'cohorts.disclosure',
  'safeguarding.terms',
  'safeguarding.duty-line',
] as const
export type RuleName = (typeof ruleNames)[number]
