import type { Pair } from '#app/domain/matching/hard-rules.ts'
import {
  type FamilyNeed,
  type MentorOffer,
  noConnections,
  unaskedFamily,
  unaskedMentor,
} from '#app/domain/matching/profiles.ts'
import type { Place } from '#app/domain/matching/vocabulary.ts'

export const harwich: Place = { outcode: 'CO12', lat: 51.93, lon: 1.25 }
export const manningtree: Place = { outcode: 'CO11', lat: 51.94, lon: 1.08 }
export const clacton: Place = { outcode: 'CO15', lat: 51.8, lon: 1.16 }
export const tiptree: Place = { outcode: 'CO5', lat: 51.81, lon: 0.82 }
export const burnham: Place = { outcode: 'CM0', lat: 51.66, lon: 0.84 }
export const rochford: Place = { outcode: 'SS4', lat: 51.59, lon: 0.71 }

/** A mentor in Harwich who may be matched and of whom nothing else is known, unless told otherwise. */
export function mentor(rest: Partial<MentorOffer> = {}): MentorOffer {
  return {
    ...unaskedMentor,
    id: 'agnieszka',
    place: harwich,
    notAvailable: [],
    stoodDown: false,
    restrictions: [],
    clearedFor: ['mentor_parent_at_home', 'mentor_in_community', 'telephone'],
    openMatches: 0,
    onProbation: false,
    connections: noConnections,
    ...rest,
  }
}

/** A family in Harwich that may be matched and has been asked nothing else, unless told otherwise. */
export function family(rest: Partial<FamilyNeed> = {}): FamilyNeed {
  return {
    ...unaskedFamily,
    id: 'nowak',
    place: harwich,
    consentInForce: true,
    domesticAbuse: 'none',
    steppedUp: false,
    mentorAgreedInPlan: false,
    visitRisk: { result: 'green', assessedOn: '2026-10-01', expiresOn: '2027-10-01' },
    connections: noConnections,
    setAside: [],
    ...rest,
  }
}

/** A family and a mentor 5 km apart on 23 November 2026, unless told otherwise. */
export function pair(
  need: Partial<FamilyNeed> = {},
  offer: Partial<MentorOffer> = {},
  rest: Partial<Pair> = {},
): Pair {
  return { need: family(need), offer: mentor(offer), on: '2026-11-23', km: 5, ...rest }
}
