import type { AccessEvent } from './access/events.ts'
import type { BelongingEvent } from './belonging/events.ts'
import type { CoordinationEvent } from './coordination/events.ts'
import type { FamiliesEvent } from './families/events.ts'
import type { FindingEvent } from './finding/events.ts'
import type { GovernanceEvent } from './governance/events.ts'
import type { HandoverEvent } from './handover/events.ts'
import type { ImportsEvent } from './imports/events.ts'
import type { LiaisonEvent } from './liaison/events.ts'
import type { MatchingEvent } from './matching/events.ts'
import type { MentoringEvent } from './mentoring/events.ts'
import type { PartnersEvent } from './partners/events.ts'
import type { PeopleEvent } from './people/events.ts'
import type { RecruitmentEvent } from './recruitment/events.ts'
import type { RemindersEvent } from './reminders/events.ts'
import type { SafeguardingEvent } from './safeguarding/events.ts'
import type { SupervisionEvent } from './supervision/events.ts'
import type { VettingEvent } from './vetting/events.ts'

/** Everything that can happen. */
export type DomainEvent =
  | AccessEvent
  | PeopleEvent
  | RecruitmentEvent
  | VettingEvent
  | FamiliesEvent
  | MatchingEvent
  | MentoringEvent
  | LiaisonEvent
  | BelongingEvent
  | PartnersEvent
  | GovernanceEvent
  | ImportsEvent
  | SupervisionEvent
  | SafeguardingEvent
  | RemindersEvent
  | FindingEvent
  | CoordinationEvent
  | HandoverEvent
