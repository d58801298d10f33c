import type { Policy } from '#app/kernel/policy.ts'
import { accessPolicy } from './access/policy.ts'
import { belongingPolicy } from './belonging/policy.ts'
import { cohortsPolicy } from './cohorts/policy.ts'
import { coordinationPolicy } from './coordination/policy.ts'
import { familiesPolicy } from './families/policy.ts'
import { findingPolicy } from './finding/policy.ts'
import { governancePolicy } from './governance/policy.ts'
import { handoverPolicy } from './handover/policy.ts'
import { importsPolicy } from './imports/policy.ts'
import { liaisonPolicy } from './liaison/policy.ts'
import { matchingPolicy } from './matching/policy.ts'
import { mentoringPolicy } from './mentoring/policy.ts'
import { partnersPolicy } from './partners/policy.ts'
import { peoplePolicy } from './people/policy.ts'
import { recruitmentPolicy } from './recruitment/policy.ts'
import { remindersPolicy } from './reminders/policy.ts'
import { safeguardingPolicy } from './safeguarding/policy.ts'
import { supervisionPolicy } from './supervision/policy.ts'
import { vettingPolicy } from './vetting/policy.ts'

/**
 * Who may do what: one row for each action, naming the relations that allow it and the fields each may read.
 * Which records a relation reaches is said by the record's own `reachedBy`; test/policy.csv holds this table
 * written a second time by hand, and the tests compare them.
 */
export const policy = {
  ...accessPolicy,
  ...peoplePolicy,
  ...recruitmentPolicy,
  ...vettingPolicy,
  ...supervisionPolicy,
  ...safeguardingPolicy,
  ...remindersPolicy,
  ...findingPolicy,
  ...coordinationPolicy,
  ...handoverPolicy,
  ...familiesPolicy,
  ...matchingPolicy,
  ...mentoringPolicy,
  ...liaisonPolicy,
  ...belongingPolicy,
  ...cohortsPolicy,
  ...partnersPolicy,
  ...governancePolicy,
  ...importsPolicy,
} as const satisfies Policy

export type Action = keyof typeof policy
