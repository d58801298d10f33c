import { readEmail, readEmails } from '../cells/read-email.ts'
import { readName } from '../cells/read-name.ts'
import { readPhone } from '../cells/read-phone.ts'
import type { Draft, SupervisorRecord } from '../vocabulary.ts'
import type { RowReader } from './row-reader.ts'

/** Reads one supervisor. Without a name the e-mail address stands for it. */
export function readSupervisor(row: RowReader): Draft<SupervisorRecord> {
  const email = row.strictly('email', readEmail)
  if (row.words('email') === null) row.problem('email', 'There is no e-mail address for this supervisor.')
  const name = row.strictly('name', readName)
  const volunteers = row.strictly('volunteers', readEmails) ?? []
  if (row.words('volunteers') === null) row.warn('volunteers', 'No volunteers are named for this supervisor.')
  return {
    name: name === null ? email : `${name.firstName} ${name.lastName}`.trim(),
    email,
    phone: row.loosely('phone', readPhone),
    volunteers,
  }
}
