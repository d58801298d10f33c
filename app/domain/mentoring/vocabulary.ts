/** How a visit was held. "Visit" is any contact with a family that is logged. */
export const visitMedia = ['home', 'community', 'phone', 'video', 'group'] as const
export type VisitMedium = (typeof visitMedia)[number]

/** Who was there, by role and never by full name. */
export const presentRoles = [
  'parent_or_carer',
  'other_adult_in_family',
  'child_under_5',
  'child_5_to_10',
  'young_person',
  'key_worker',
  'coordinator',
  'other_professional',
  'interpreter',
  'friend_or_neighbour',
] as const
export type PresentRole = (typeof presentRoles)[number]

/** The answer to "anything worrying?". Urgent opens the screen that says whom to call now. */
export const worryLevels = ['none', 'low', 'urgent'] as const
export type WorryLevel = (typeof worryLevels)[number]

/** How the visit went, 1 hard to 5 very good. */
export const moods = [1, 2, 3, 4, 5] as const
export type Mood = (typeof moods)[number]

export const moodNames: Readonly<Record<Mood, string>> = {
  1: 'Hard',
  2: 'Not so good',
  3: 'All right',
  4: 'Good',
  5: 'Very good',
}

/**
 * Things a mentor's role may not cover. Naming one tells the coordinator, and it may not be done
 * again until the role is assessed afresh and a check of the right level is held.
 */
export const activitiesOutsideRole = [
  'gave_child_a_lift',
  'gave_adult_a_lift',
  'alone_with_child',
  'personal_care',
  'handled_money',
  'overnight',
] as const
export type ActivityOutsideRole = (typeof activitiesOutsideRole)[number]

/** Whether a planned visit took place. */
export const visitResults = ['took_place', 'family_cancelled', 'mentor_cancelled', 'nobody_in'] as const
export type VisitResult = (typeof visitResults)[number]
