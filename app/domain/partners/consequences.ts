import { accountNamed, type Consequences, organisationNamed, say } from '#app/kernel/consequences.ts'
import type { PartnersEvent } from './events.ts'
import { sayQuarter } from './say-quarter.ts'

const toldApart = { none: 'Each person who is to know is told by an event of their own.' }

const templates: Readonly<Record<string, string>> = {
  certified: 'return-certified',
  queried: 'return-queried',
  accepted: 'return-accepted',
}

export const partnersConsequences: Consequences<PartnersEvent> = {
  'return.certified': {
    says: (e) =>
      say`${organisationNamed(e.organisationId)} certified its return for ${sayQuarter(e.quarter)}, edition ${e.edition}`,
    emails: toldApart,
  },
  'return.queried': {
    says: (e) =>
      say`A question was asked about the return of ${organisationNamed(e.organisationId)} for ${sayQuarter(e.quarter)}`,
    emails: toldApart,
  },
  'return.accepted': {
    says: (e) =>
      say`The return of ${organisationNamed(e.organisationId)} for ${sayQuarter(e.quarter)} was accepted, edition ${e.edition}`,
    emails: toldApart,
  },
  'return.told': {
    says: (e) =>
      say`${accountNamed(e.accountId)} was told that the return for ${sayQuarter(e.quarter)} is ${e.news}`,
    emails: (e) => [
      {
        template: templates[e.news] ?? '',
        to: { kind: 'account', id: e.accountId },
        props: { organisationId: e.organisationId, quarter: e.quarter },
      },
    ],
  },
}
