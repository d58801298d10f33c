import { fold } from './fold.ts'
import type {
  FamilyRecord,
  ImportKind,
  RecordOf,
  SupervisorRecord,
  VisitRecord,
  VolunteerRecord,
} from './vocabulary.ts'

/**
 * The one text by which a record is known again when its file is imported a second time: the same record
 * gives the same text, whatever else in it has changed. It holds personal data: keep only a keyed hash of it.
 */
export function rowFingerprint<Kind extends ImportKind>(kind: Kind, record: RecordOf[Kind]): string {
  return identitiesOf(kind, record)[0]
}

/** A text for each of the ways in which two rows can be the same record, the one that counts first. */
export function identitiesOf<Kind extends ImportKind>(
  kind: Kind,
  record: RecordOf[Kind],
): readonly [string, ...string[]] {
  const [first, ...others] = identities[kind](record)
  const write = (parts: Parts) => JSON.stringify([kind, ...parts])
  return [write(first), ...others.map(write)]
}

type Parts = readonly (string | number | null)[]
type Identities<Made> = (record: Made) => readonly [Parts, ...Parts[]]

const identities: { readonly [Kind in ImportKind]: Identities<RecordOf[Kind]> } = {
  volunteers: volunteerIdentities,
  supervisors: ({ email }: SupervisorRecord) => [['email', email]],
  families: familyIdentities,
  visits: visitIdentities,
}

/**
 * An e-mail address, else name and birthday. With neither, the outcode tells people of one name apart.
 * Two rows are also one person when name and birthday agree under different addresses.
 */
function volunteerIdentities(one: VolunteerRecord): readonly [Parts, ...Parts[]] {
  const name = fold(`${one.firstName} ${one.lastName}`)
  if (one.email === null) return [['name', name, one.bornOn ?? one.area.outcode]]
  const byEmail: Parts = ['email', one.email]
  return one.bornOn === null ? [byEmail] : [byEmail, ['name', name, one.bornOn]]
}

/** The reference, else name and outcode. */
function familyIdentities(one: FamilyRecord): readonly [Parts, ...Parts[]] {
  if (one.reference !== null) return [['reference', lower(one.reference)]]
  return [['name', fold(one.familyName ?? one.contactName ?? ''), one.area.outcode]]
}

/** The row's own number, else who was with whom and when. */
function visitIdentities(one: VisitRecord): readonly [Parts, ...Parts[]] {
  if (one.rowId !== null) return [['row', lower(one.rowId)]]
  return [['visit', lower(one.volunteer), lower(one.family), one.on, one.startsAt, one.minutes]]
}

/** References differ by every mark in them, but not by capitals or spaces. */
function lower(reference: string): string {
  return reference.toLowerCase().replace(/\s+/g, ' ')
}
