import type { Day } from '#app/kernel/day.ts'
import type {
  AgeRange,
  Circumstance,
  ConnectionKind,
  Gender,
  GoalTag,
  HardRule,
  HomeFeature,
  MentorActivity,
  MentorTrait,
  Place,
  Slot,
  TravelMode,
} from './vocabulary.ts'

/**
 * Throughout, `null` or an absent key means "not asked yet". It never counts as a yes or a no:
 * it becomes a question for the coordinator.
 */

/** Keyed hashes of what a side is connected with, by kind; two sides that share one are linked. */
export type Connections = Readonly<Record<ConnectionKind, readonly string[]>>

/** What a mentor has told the programme for matching. */
export type MentorAnswers = {
  readonly travelMode: TravelMode | null
  /** How far they will go to a family, by road. */
  readonly travelLimitKm: number | null
  readonly slots: readonly Slot[] | null
  /** As people name them: "Polish". */
  readonly languages: readonly string[] | null
  readonly experience: readonly GoalTag[] | null
  /** Ages of children they have cared for. */
  readonly childAges: readonly AgeRange[] | null
  readonly interests: readonly string[] | null
  readonly gender: Gender | null
  readonly traits: Readonly<Partial<Record<MentorTrait, boolean>>>
  readonly atEaseWith: Readonly<Partial<Record<HomeFeature, boolean>>>
  readonly wouldRatherNot: readonly Circumstance[] | null
  /** Families at once. */
  readonly capacity: number
}

/** What a mentor brings to a match on a given day: their answers, and what the records say of them. */
export type MentorOffer = MentorAnswers & {
  readonly id: string
  readonly place: Place | null
  /** Why they are not available on the day (gates, a break), in words; empty when they are. */
  readonly notAvailable: readonly string[]
  /** Suspended, or an allegation against them is open. */
  readonly stoodDown: boolean
  /** What the panel ruled out for them; null where it set limits and nobody has said which. */
  readonly restrictions: readonly Circumstance[] | null
  /** What their role and their check allow them to do. */
  readonly clearedFor: readonly MentorActivity[]
  /** Matches that take up a place now. */
  readonly openMatches: number
  readonly onProbation: boolean
  readonly connections: Connections
}

/** A mentor who has been asked nothing yet. */
export const unaskedMentor: MentorAnswers = {
  travelMode: null,
  travelLimitKm: null,
  slots: null,
  languages: null,
  experience: null,
  childAges: null,
  interests: null,
  gender: null,
  traits: {},
  atEaseWith: {},
  wouldRatherNot: null,
  capacity: 1,
}

/** What is agreed about abuse in a family, as far as a match must know it. */
export type DomesticAbuse = {
  readonly safeContactPlan: boolean
  readonly perpetratorAtHome: boolean
  /** The agencies around the family have agreed to visits although the perpetrator is there. */
  readonly agenciesAgreed: boolean
  readonly unsafeGenders: readonly Gender[]
}

/** How risky a visit to the family is, and until when that judgement stands. */
export type VisitRisk = {
  readonly result: 'green' | 'amber' | 'red'
  readonly assessedOn: Day
  /** The first day on which it no longer counts. */
  readonly expiresOn: Day
}

/** A hard rule set aside for one pair, by the people who may. */
export type RuleSetAside = { readonly mentorId: string; readonly rule: HardRule }

/** What a family agreed to share so that a mentor can be found: never its family file. */
export type FamilyAnswers = {
  readonly slots: readonly Slot[] | null
  /** Languages they are at ease in. */
  readonly languages: readonly string[] | null
  /** Whether they would accept an interpreter. */
  readonly interpreterAgreed: boolean | null
  readonly goals: readonly GoalTag[] | null
  readonly childAges: readonly number[] | null
  readonly interests: readonly string[] | null
  readonly askedForGender: Gender | 'no_preference' | null
  readonly askedForTraits: readonly MentorTrait[] | null
  readonly homeFeatures: readonly HomeFeature[] | null
  readonly circumstances: readonly Circumstance[] | null
  /** What the mentor would do with them. */
  readonly activities: readonly MentorActivity[]
}

/** What a family needs of a mentor on a given day: its answers, and what the records say of it. */
export type FamilyNeed = FamilyAnswers & {
  readonly id: string
  readonly place: Place | null
  /** Consent to share the profile for mentoring, in force on the day. */
  readonly consentInForce: boolean
  readonly domesticAbuse: DomesticAbuse | 'none' | null
  /** Level 4, a section 47 enquiry or a child protection plan. */
  readonly steppedUp: boolean
  /** The plan around a family that has stepped up gives a mentor a part. */
  readonly mentorAgreedInPlan: boolean
  readonly visitRisk: VisitRisk | null
  readonly connections: Connections
  readonly setAside: readonly RuleSetAside[]
}

/** A family that has been asked nothing yet. */
export const unaskedFamily: FamilyAnswers = {
  slots: null,
  languages: null,
  interpreterAgreed: null,
  goals: null,
  childAges: null,
  interests: null,
  askedForGender: null,
  askedForTraits: null,
  homeFeatures: null,
  circumstances: null,
  activities: ['mentor_parent_at_home'],
}

/** No known connection with anybody. */
export const noConnections: Connections = {
  household: [],
  acquaintance: [],
  danger: [],
  programme: [],
  staff: [],
}
