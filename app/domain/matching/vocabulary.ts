/** Where a match stands. */
export const matchStages = [
  'proposed',
  'mentor_accepted',
  'family_accepted',
  'introduced',
  'trial',
  'active',
  'paused',
  'ending_planned',
  'closed',
  'closed_early',
  'abandoned_before_start',
] as const
export type MatchStage = (typeof matchStages)[number]

/** Stages in which a match takes up one of the mentor's places. */
export const openMatchStages = [
  'proposed',
  'mentor_accepted',
  'family_accepted',
  'introduced',
  'trial',
  'active',
  'paused',
  'ending_planned',
] as const satisfies readonly MatchStage[]

/** Stages in which a match is over. */
export const endedMatchStages = [
  'closed',
  'closed_early',
  'abandoned_before_start',
] as const satisfies readonly MatchStage[]

/** Stages in which the mentor may visit and log visits. */
export const visitingStages = [
  'introduced',
  'trial',
  'active',
  'ending_planned',
] as const satisfies readonly MatchStage[]

/** Why a match ended. */
export const closureReasons = [
  'goals_met',
  'planned_end',
  'family_chose',
  'mentor_left',
  'moved',
  'safety',
  'step_up',
  'mismatch',
  'no_contact',
  'programme_ended',
  'death_or_serious_illness',
] as const
export type ClosureReason = (typeof closureReasons)[number]

/** Why a match is paused. */
export const pauseReasons = [
  'gate_expired',
  'mentor_away',
  'family_asked',
  'family_away',
  'safety',
  'illness',
] as const
export type PauseReason = (typeof pauseReasons)[number]

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

/** A regular time in the week, such as `tue_evening`. */
export type Slot = `${Weekday}_${DayPart}`

/** Whole years, both ends included. */
export type AgeRange = { readonly from: number; readonly to: number }

/** The middle of an outcode, never an address. Degrees, WGS 84. */
export type Place = { readonly outcode: string; readonly lat: number; readonly lon: number }

/** Self-described; never guessed, and used only where a family has asked. */
export const genders = ['woman', 'man', 'self_described'] as const
export type Gender = (typeof genders)[number]

export const travelModes = ['walks', 'bicycle', 'bus_or_train', 'drives'] as const
export type TravelMode = (typeof travelModes)[number]

/** What a mentor may be asked to do. Each needs a role assessed for it and a check of the right level. */
export const mentorActivities = [
  'mentor_parent_at_home',
  'mentor_in_community',
  'group_helper',
  'child_facing',
  'transport_child',
  'transport_adult_to_health_care',
  'telephone',
] as const
export type MentorActivity = (typeof mentorActivities)[number]

/** Facts of a family that a panel may rule out for a mentor, or a mentor would rather not take on. */
export const circumstances = [
  'children_under_5',
  'children_5_to_10',
  'teenagers',
  'visits_at_home',
  'domestic_abuse',
  'drugs_or_alcohol',
  'crime',
  'mental_health',
  'debt',
] as const
export type Circumstance = (typeof circumstances)[number]

/** Things in a home that some mentors cannot be with. */
export const homeFeatures = ['dog', 'cat', 'other_pets', 'smoking', 'stairs_only'] as const
export type HomeFeature = (typeof homeFeatures)[number]

/** Things a family may ask of its mentor besides gender. */
export const mentorTraits = ['is_a_parent', 'non_smoker', 'drives', 'has_been_through_it'] as const
export type MentorTrait = (typeof mentorTraits)[number]

/** What a family wants to work on, and what a mentor knows about. */
export const goalTags = [
  'routines',
  'school_attendance',
  'behaviour',
  'debt_and_money',
  'housing',
  'work_and_learning',
  'drugs_or_alcohol',
  'mental_health',
  'disability_or_special_needs',
  'isolation',
  'safety_after_abuse',
  'new_baby',
  'staying_out_of_trouble',
] as const
export type GoalTag = (typeof goalTags)[number]

/**
 * How two people may be linked. Only keyed hashes are compared, so that neither side's school,
 * street or family record can leak through a search.
 */
export const connectionKinds = ['household', 'acquaintance', 'danger', 'programme', 'staff'] as const
export type ConnectionKind = (typeof connectionKinds)[number]

/** The soft criteria, in the order in which they are shown. */
export const criteria = [
  'availability',
  'travel',
  'language',
  'goals',
  'child_ages',
  'family_preferences',
  'interests',
  'mentor_preferences',
] as const
export type Criterion = (typeof criteria)[number]

/** Each criterion as a screen names it. */
export const criterionNames: Readonly<Record<Criterion, string>> = {
  availability: 'Free when they are',
  travel: 'Travel',
  language: 'Language',
  goals: 'Goals and experience',
  child_ages: 'Children’s ages',
  family_preferences: 'What the family asked',
  interests: 'Interests',
  mentor_preferences: 'What the mentor asked',
}

/** Points that each criterion can give: whole numbers with a sum of 100, held as data with a history. */
export type Weights = Readonly<Record<Criterion, number>>

export const defaultWeights: Weights = {
  availability: 25,
  travel: 15,
  language: 15,
  goals: 15,
  child_ages: 10,
  family_preferences: 10,
  interests: 5,
  mentor_preferences: 5,
}

/** The rules that make a pair impossible. */
export const hardRules = [
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'H7',
  'H8',
  'H9',
  'H10',
  'H11',
  'H12',
  'H13',
  'H14',
  'H15',
  'H16',
] as const
export type HardRule = (typeof hardRules)[number]

/** Who must agree before a rule is set aside for one pair; an empty list means nobody can. */
export const overriders = [
  'safeguarding_lead',
  'social_worker',
  'manager',
  'coordinator',
  'panel',
  'mentor',
  'family',
] as const
export type Overrider = (typeof overriders)[number]

/** Who told us what a family chose. */
export const choiceTellers = ['family', 'key_worker', 'coordinator'] as const
