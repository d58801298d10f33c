import { identitiesOf } from './identity.ts'
import type {
  Finding,
  ImportKind,
  ReadRow,
  RecordOf,
  SupervisorRecord,
  VolunteerRecord,
} from './vocabulary.ts'

type Earlier<Made> = { readonly line: number; readonly record: Made }

/**
 * The same rows, with each that repeats an earlier good one turned into a problem that names the earlier row.
 * Nobody is merged unseen, and no volunteer gets a second supervisor unseen.
 */
export function refuseRepeats<Kind extends ImportKind>(
  kind: Kind,
  rows: readonly ReadRow<RecordOf[Kind]>[],
): readonly ReadRow<RecordOf[Kind]>[] {
  const seen = new Map<string, Earlier<RecordOf[Kind]>>()
  const supervised = new Map<string, Earlier<SupervisorRecord>>()
  return rows.map((row) => {
    if (!('ok' in row)) return row
    const { line, ok: record, warnings } = row
    const keys = identitiesOf(kind, record)
    const earlier = keys.map((key) => seen.get(key)).find((found) => found !== undefined)
    const problems: Finding[] = []
    if (earlier) problems.push(whyRepeat[kind](earlier, record))
    else if (kind === 'supervisors')
      problems.push(...secondSupervisors(line, record as SupervisorRecord, supervised))
    if (problems.length > 0) return { line, problems, warnings, partial: record }
    for (const key of keys) seen.set(key, { line, record })
    return row
  })
}

type WhyRepeat<Made> = (earlier: Earlier<Made>, repeat: Made) => Finding

const whyRepeat: { readonly [Kind in ImportKind]: WhyRepeat<RecordOf[Kind]> } = {
  volunteers: sameVolunteer,
  supervisors: ({ line }) => ({
    field: 'email',
    message: `Row ${line} is this supervisor too. Put all their volunteers in one row.`,
  }),
  families: ({ line }, { reference }) =>
    reference === null
      ? {
          field: 'familyName',
          message: `Row ${line} has this name and area too. If they are two families, give each a reference.`,
        }
      : { field: 'reference', message: `Row ${line} has this reference too.` },
  visits: ({ line }, { rowId }) =>
    rowId === null
      ? {
          field: 'on',
          message: `Row ${line} is this visit too. If there were two that day, write the start time of each.`,
        }
      : { field: 'rowId', message: `Row ${line} has this row number too.` },
}

function sameVolunteer({ line, record }: Earlier<VolunteerRecord>, repeat: VolunteerRecord): Finding {
  const [one, other] = [record.supervisorEmail, repeat.supervisorEmail]
  if (one !== null && other !== null && one !== other)
    return {
      field: 'supervisorEmail',
      message: `Row ${line} is this volunteer too, under ${one}; this row names ${other}. A volunteer has one supervisor.`,
    }
  if (record.email === null || record.email !== repeat.email)
    return {
      field: 'firstName',
      message: `Row ${line} is this volunteer too, by name and date of birth. If they are two people, give each an e-mail address and a date of birth.`,
    }
  const name = `${record.firstName} ${record.lastName}`.trim()
  return {
    field: 'email',
    message: `Row ${line} has this e-mail address too, for ${name}. Two people need two addresses.`,
  }
}

/** Every volunteer of this supervisor whom an earlier row gave to another one. */
function secondSupervisors(
  line: number,
  record: SupervisorRecord,
  supervised: Map<string, Earlier<SupervisorRecord>>,
): readonly Finding[] {
  const taken = record.volunteers.flatMap((volunteer) => {
    const earlier = supervised.get(volunteer)
    return earlier ? [{ volunteer, earlier }] : []
  })
  if (taken.length === 0)
    for (const volunteer of record.volunteers) supervised.set(volunteer, { line, record })
  return taken.map(({ volunteer, earlier }) => ({
    field: 'volunteers',
    message: `Row ${earlier.line} gives ${volunteer} to ${earlier.record.email}, this row to ${record.email}. A volunteer has one supervisor.`,
  }))
}
