import type {
  ConcernAbout,
  ConcernDecision,
  Danger,
  FamilyTold,
  ReferralPlace,
  ToldPerson,
} from '#app/domain/safeguarding/vocabulary.ts'

/** Who raises a concern of the demo. */
export type RaisedBy = 'mentor' | 'key_worker' | 'coordinator' | 'supervisor'

/** What becomes of a concern, as far as it has come; the hours are counted from when it was raised. */
export type ConcernStory = {
  readonly by: RaisedBy
  /** Raised on the volunteer where it is about them and no family, else on the match. */
  readonly onVolunteer?: true
  readonly about: ConcernAbout
  readonly danger: Danger
  readonly told: readonly ToldPerson[]
  readonly words: string
  /** From whom it is kept: their own coordinator, or the safeguarding lead. */
  readonly keptFrom?: 'coordinator' | 'lead'
  readonly answer?: { readonly after: number; readonly advice: string; readonly visits: 'go_on' | 'hold' }
  readonly decision?: {
    readonly after: number
    readonly decision: ConcernDecision
    readonly rationale: string
    readonly familyTold: FamilyTold
    readonly familyWhy?: string
  }
  readonly referral?: {
    readonly after: number
    readonly place: ReferralPlace
    readonly theirReference?: string
    readonly inWriting: 'yes' | 'not_yet'
  }
  /** After which its visits, where they rested, go on and it is closed. */
  readonly end?: { readonly after: number; readonly outcome: string }
}

/** When a live concern was raised: so many hours ago, or so many days ago at a time of day. */
export type RaisedWhen =
  | { readonly hoursAgo: number }
  | { readonly daysAgo: number; readonly at: `${number}:${number}` }
