import { HOST_ID } from '#db/seed/reference.ts'
import type { Caseloads } from './caseloads.ts'

/** The ids of the accounts of everybody with a task. */
export type Colleagues = {
  readonly hosts: readonly string[]
  /** The coordinator of each partner organisation. */
  readonly partners: ReadonlyMap<string, string>
  /** Who reports for each partner organisation, the largest first. */
  readonly reporters: ReadonlyMap<string, string>
  readonly managerId: string
  readonly keyWorkers: readonly string[]
  readonly supervisors: readonly string[]
  /** The accounts of mentors who sign in, by the id of their record. */
  readonly mentors: ReadonlyMap<string, string>
}

type Record = { readonly id: string }

/** Who answers for what, by the ids of their accounts. */
export type Staff = ReturnType<typeof staffOf>

/** Knows whose a record is; `organisations` is the organisation of every record. */
export function staffOf(
  {
    hosts,
    partners,
    keyWorkers,
    supervisors,
    mentors,
  }: Pick<Colleagues, 'hosts' | 'partners' | 'keyWorkers' | 'supervisors' | 'mentors'>,
  shares: Caseloads,
  organisations: ReadonlyMap<string, string>,
) {
  const [host = ''] = hosts
  return {
    coordinatorOf({ id }: Record): string {
      const partner = partners.get(organisations.get(id) ?? HOST_ID)
      return partner ?? hosts[shares.hostsOf.get(id) ?? 0] ?? host
    },
    keyWorkerOf: ({ id }: Record): string | null => keyWorkers[shares.keyWorkers.get(id) ?? -1] ?? null,
    supervisorOf: ({ id }: Record): string | null => supervisors[shares.supervisors.get(id) ?? -1] ?? null,
    accountOf: ({ id }: Record): string | null => mentors.get(id) ?? null,
  }
}
