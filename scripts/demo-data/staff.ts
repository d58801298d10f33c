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
  /** The safeguarding lead. */
  readonly leadId: string
  readonly keyWorkers: readonly string[]
  readonly supervisors: readonly string[]
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
    leadId,
  }: Pick<Colleagues, 'hosts' | 'partners' | 'keyWorkers' | 'supervisors' | 'leadId'>,
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
    /** Whether a volunteer has an account: all who are supervised have one. */
    signsIn: ({ id }: Record): boolean => shares.supervisors.has(id),
    leadId,
  }
}
