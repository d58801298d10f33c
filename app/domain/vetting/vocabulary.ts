import type { Day } from '#app/kernel/day.ts'

/**
 * Everything that must be true of a mentor before they meet a family. One list serves both
 * readiness on a day and the date on which somebody counts as recruited and trained.
 */
export const gates = [
  'application_accepted',
  'interview',
  'self_declaration',
  'references',
  'identity',
  'overseas',
  'dbs',
  'training_module',
  'observed_practice',
  'panel',
  'agreement',
] as const
export type Gate = (typeof gates)[number]

/** Each gate as a screen names it. */
export const gateNames: Readonly<Record<Gate, string>> = {
  application_accepted: 'Application',
  interview: 'Interview',
  self_declaration: 'Self-declaration',
  references: 'References',
  identity: 'Identity',
  overseas: 'Time abroad',
  dbs: 'DBS check',
  training_module: 'Training',
  observed_practice: 'Observed practice',
  panel: 'Panel',
  agreement: 'Agreement',
}

/** What was found. `not_needed` is a reasoned waiver, which only the overseas gate knows. */
export const outcomes = ['met', 'not_met', 'not_needed'] as const
export type Outcome = (typeof outcomes)[number]

/** Levels of a Disclosure and Barring Service check, lowest first. */
export const dbsLevels = ['none', 'basic', 'standard', 'enhanced'] as const
export type DbsLevel = (typeof dbsLevels)[number]

export const dbsWorkforces = ['child', 'adult', 'child_and_adult', 'other'] as const
export type DbsWorkforce = (typeof dbsWorkforces)[number]

/** The ways an identity check may follow since April 2025; route 2 and 3 need a reason. */
export const identityRoutes = ['route_1', 'route_2', 'route_3'] as const
export type IdentityRoute = (typeof identityRoutes)[number]

/** The part of a fact that only its own gate has. Never a document's image, never an offence. */
export type GateDetail =
  | { readonly kind: 'plain' }
  | { readonly kind: 'module'; readonly code: string; readonly version: number }
  | {
      readonly kind: 'dbs'
      readonly level: DbsLevel
      readonly workforce: DbsWorkforce
      readonly childBarred: boolean
      readonly adultBarred: boolean
    }
  | { readonly kind: 'references'; readonly satisfactory: number; readonly verifiedByVoice: number }
  | { readonly kind: 'identity'; readonly route: IdentityRoute }
  | { readonly kind: 'panel'; readonly restricted: boolean }

/**
 * One dated thing known about one gate. Facts are never changed: a renewal is a later fact,
 * and a correction is a new fact that `supersedes` the wrong one.
 */
export type GateFact = {
  readonly id: string
  readonly gate: Gate
  readonly outcome: Outcome
  /** The day it was true in the world. */
  readonly happenedOn: Day
  /** The instant somebody wrote it down, which may be much later. */
  readonly recordedAt: Date
  /** The first day on which it no longer counts, if it was given one. */
  readonly expiresOn: Day | null
  readonly detail: GateDetail
  /** The id of the fact that this one corrects. */
  readonly supersedes: string | null
}

/** One training module that a role demands. */
export type MandatoryModule = {
  readonly code: string
  readonly title: string
  /** The oldest version that still counts. A new version raises it only when the change is material. */
  readonly version: number
  /** Months until it must be done again; null when once is enough. */
  readonly refreshMonths: number | null
}

/** What a role asks of its volunteers from a day on: data with a date and an editor, never code. */
export type VettingRequirements = {
  readonly effectiveFrom: Day
  readonly mandatoryModules: readonly MandatoryModule[]
  readonly referencesNeeded: number
  /** How many of the references somebody must have checked by talking to the referee. */
  readonly referencesByVoice: number
  readonly dbs: {
    readonly level: DbsLevel
    readonly workforce: DbsWorkforce
    readonly childBarred: boolean
    readonly adultBarred: boolean
    /** Months a check counts for. The law sets no term; 36 is the programme's default. */
    readonly validMonths: number
  }
}

/**
 * What a spell of service is a spell of: counted in the stock of the cohort, or with every gate in date.
 * Between the two lie the days of grace after a gate has expired.
 */
export const spellKinds = ['in_post', 'in_date'] as const
export type SpellKind = (typeof spellKinds)[number]
