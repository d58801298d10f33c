import type { Consequences } from '#app/kernel/consequences.ts'
import { accessConsequences } from './access/consequences.ts'
import { belongingConsequences } from './belonging/consequences.ts'
import { coordinationConsequences } from './coordination/consequences.ts'
import type { DomainEvent } from './events.ts'
import { familiesConsequences } from './families/consequences.ts'
import { findingConsequences } from './finding/consequences.ts'
import { governanceConsequences } from './governance/consequences.ts'
import { handoverConsequences } from './handover/consequences.ts'
import { importsConsequences } from './imports/consequences.ts'
import { liaisonConsequences } from './liaison/consequences.ts'
import { matchingConsequences } from './matching/consequences.ts'
import { mentoringConsequences } from './mentoring/consequences.ts'
import { partnersConsequences } from './partners/consequences.ts'
import { peopleConsequences } from './people/consequences.ts'
import { recruitmentConsequences } from './recruitment/consequences.ts'
import { remindersConsequences } from './reminders/consequences.ts'
import { safeguardingConsequences } from './safeguarding/consequences.ts'
import { supervisionConsequences } from './supervision/consequences.ts'
import { vettingConsequences } from './vetting/consequences.ts'

/** What follows from each thing that can happen: its sentence in the log, and its e-mails or why there are none. */
export const consequences: Consequences<DomainEvent> = {
  ...accessConsequences,
  ...peopleConsequences,
  ...recruitmentConsequences,
  ...vettingConsequences,
  ...supervisionConsequences,
  ...safeguardingConsequences,
  ...remindersConsequences,
  ...findingConsequences,
  ...coordinationConsequences,
  ...handoverConsequences,
  ...familiesConsequences,
  ...matchingConsequences,
  ...mentoringConsequences,
  ...liaisonConsequences,
  ...belongingConsequences,
  ...partnersConsequences,
  ...governanceConsequences,
  ...importsConsequences,
}
