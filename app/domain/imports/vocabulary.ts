import type { LevelOfNeed } from '#app/domain/families/vocabulary.ts'
import type { AgeRange, Gender, GoalTag, HomeFeature, Slot } from '#app/domain/matching/vocabulary.ts'
import type { VisitMedium } from '#app/domain/mentoring/vocabulary.ts'
import type { ContactChannel } from '#app/domain/people/vocabulary.ts'
import type { EnquirySource } from '#app/domain/recruitment/vocabulary.ts'
import type { DbsLevel, DbsWorkforce, Gate } from '#app/domain/vetting/vocabulary.ts'
import type { Day } from '#app/kernel/day.ts'

/** What a file can hold. `supervisors` is the list of who supervises whom. */
export const importKinds = ['volunteers', 'supervisors', 'families', 'visits'] as const
export type ImportKind = (typeof importKinds)[number]

/** A thing of the programme's reference data that a cell may name. */
export type Choice = { readonly id: string; readonly name: string }

/** What the programme knows on the day of an import. Cells are understood and judged by it. */
export type KnownFacts = {
  /** The day of the import, in the programme's zone. Ages and "not yet" are worked out from it. */
  readonly on: Day
  /** Whole years a volunteer must have. */
  readonly minimumAge: number
  readonly districts: readonly Choice[]
  readonly organisations: readonly Choice[]
  readonly teams: readonly Choice[]
  readonly criteria: readonly Choice[]
  readonly modules: readonly { readonly code: string; readonly mandatory: boolean }[]
  readonly outcodes: readonly {
    readonly outcode: string
    readonly place: string
    readonly districtId: string
  }[]
}

/** A postcode, or as much of one as a file tells. */
export type Area = {
  /** "CO1 1AA", or null where only the first half is known. */
  readonly postcode: string | null
  readonly outcode: string | null
  readonly districtId: string | null
}

/** The gates that are passed by one dated fact with nothing more to it. */
export type PlainGate = Exclude<Gate, 'dbs' | 'training_module' | 'overseas'>

/** A DBS check as far as it may be held. No certificate number, no contents, no term of validity. */
export type DbsCheck = {
  readonly level: DbsLevel
  readonly workforce: DbsWorkforce
  readonly childBarred: boolean
  readonly adultBarred: boolean
  /** The day on the certificate. */
  readonly issuedOn: Day | null
  /** The day somebody decided that the person is suitable; the gate is met from here, never from the issue. */
  readonly decidedOn: Day | null
}

/** Gates already passed, each with the day on which it was. A gate that is missing stays open. */
export type GatesPassed = {
  readonly plain: Readonly<Partial<Record<PlainGate, Day>>>
  /** A day, `not_needed` where the file says that the person never lived abroad, or null. */
  readonly overseas: Day | 'not_needed' | null
  readonly dbs: DbsCheck | null
  /** The day on which each module was completed, by its code. */
  readonly modules: Readonly<Record<string, Day>>
}

/** One volunteer, as a row of a file describes them. Null means that the file does not say. */
export type VolunteerRecord = {
  readonly firstName: string
  /** Empty where a person goes by one name. */
  readonly lastName: string
  /** Lower case. */
  readonly email: string | null
  /** `+441206123456`, or as written where nobody can tell the number. */
  readonly phone: string | null
  readonly bornOn: Day | null
  readonly area: Area
  readonly organisationId: string | null
  readonly appliedOn: Day | null
  readonly source: EnquirySource | null
  /** The source in the file's own words. */
  readonly sourceWords: string | null
  readonly gates: GatesPassed
  readonly languages: readonly string[]
  readonly availability: readonly Slot[]
  readonly travelKm: number | null
  readonly interests: readonly string[]
  readonly childAges: readonly AgeRange[]
  /** How many families at once. */
  readonly capacity: number | null
  readonly supervisorEmail: string | null
  readonly emergencyContact: {
    readonly name: string | null
    readonly relationship: string | null
    readonly phone: string | null
  }
}

/** One supervisor with the volunteers they look after. */
export type SupervisorRecord = {
  readonly name: string
  readonly email: string
  readonly phone: string | null
  /** E-mail addresses, each once. */
  readonly volunteers: readonly string[]
}

/** How a family may be reached. */
export type SafeContact = {
  /** Empty where the words leave any doubt: then nobody may be contacted until a person has read them. */
  readonly channels: readonly ContactChannel[]
  readonly asWritten: string
}

/** A child without a name. */
export type Child = {
  /** `2015-09` where the file tells the month of birth. */
  readonly bornMonth: string | null
  /** Whole years on the day of the import. */
  readonly age: number
}

/** One family, as a row of a file describes it. Null means that the file does not say. */
export type FamilyRecord = {
  /** The number the family has where it comes from. */
  readonly reference: string | null
  readonly familyName: string | null
  readonly contactName: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly safeContact: SafeContact | null
  readonly address: string | null
  readonly area: Area
  readonly teamId: string | null
  readonly keyWorkerEmail: string | null
  /** Ids of the criteria for which the family was referred. */
  readonly criteria: readonly string[]
  readonly levelOfNeed: LevelOfNeed | null
  readonly programmeStart: Day | null
  readonly expectedExit: Day | null
  readonly waitingSince: Day | null
  /** The day each consent was given. A tick without a day is no consent. */
  readonly consents: {
    readonly takingPart: Day | null
    readonly sharingForMentoring: Day | null
    readonly contact: Day | null
  }
  readonly languages: readonly string[]
  readonly children: readonly Child[]
  readonly availability: readonly Slot[]
  /** What the family wants to work on, in the file's words. */
  readonly goals: readonly string[]
  /** Those goals that the programme has a word of its own for. */
  readonly goalTags: readonly GoalTag[]
  readonly mentorGender: Gender | 'any' | null
  readonly interests: readonly string[]
  /** Null where the file does not say; empty where it says that there are none. */
  readonly pets: readonly Extract<HomeFeature, 'dog' | 'cat' | 'other_pets'>[] | null
  readonly smoking: boolean | null
  /** E-mail addresses of the volunteers who already help this family. */
  readonly volunteers: readonly string[]
}

/** One visit that has been, as a row of a file describes it. */
export type VisitRecord = {
  /** The row's own number where it comes from. */
  readonly rowId: string | null
  /** The volunteer's e-mail address in lower case, or their reference. */
  readonly volunteer: string
  /** The family's reference. */
  readonly family: string
  readonly on: Day
  /** `14:30`. */
  readonly startsAt: string | null
  /** Null only where nobody was reached. */
  readonly minutes: number | null
  readonly medium: VisitMedium
  /** Who was met, in the file's words. */
  readonly contactTypes: readonly string[]
  /** False where the volunteer tried and nobody was there. */
  readonly contactMade: boolean
  readonly notes: string | null
  readonly miles: number | null
  readonly creatorEmail: string | null
}

/** The record that each kind of file holds in its rows. */
export type RecordOf = {
  volunteers: VolunteerRecord
  supervisors: SupervisorRecord
  families: FamilyRecord
  visits: VisitRecord
}

/** Something to tell about one row. `field` is the key of a field, or empty for the row as a whole. */
export type Finding = { readonly field: string; readonly message: string }

/** A record in the making: what could not be read is missing. */
export type Draft<Made> = { readonly [Key in keyof Made]: Made[Key] | null }

/** Which of day and month comes first in dates of numbers alone. `ask`: only a person can tell. */
export const dateOrders = ['dmy', 'mdy', 'ask'] as const
export type DateOrder = (typeof dateOrders)[number]

/** How the columns of a file answer the fields of a record. Plain data: it can be kept and used again. */
export type Mapping = {
  /** The place of a column by the key of its field; null or missing where no column answers it. */
  readonly columns: Readonly<Record<string, number | null>>
  readonly dateOrder: DateOrder
  /** The district of rows that tell none; null or missing where nobody has chosen one. */
  readonly districtId?: string | null
}

/**
 * What became of one row. A row with problems is not imported; one with warnings alone is,
 * and the warnings are shown beside it.
 */
export type ReadRow<Made> =
  | { readonly line: number; readonly ok: Made; readonly warnings: readonly Finding[] }
  | {
      readonly line: number
      readonly problems: readonly Finding[]
      readonly warnings: readonly Finding[]
      readonly partial: Partial<Draft<Made>>
    }
