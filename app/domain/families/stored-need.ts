import type { FamilyAnswers, FamilyNeed } from '#app/domain/matching/index.ts'

/** What the records say of a family that decides whether a match is safe: not the coordinator's to read. */
export type SafetyFacts = Pick<FamilyNeed, 'domesticAbuse' | 'steppedUp' | 'mentorAgreedInPlan'>

/** What is kept, encrypted, in a matching profile. What nobody has been asked is missing. */
export type StoredNeed = Partial<
  FamilyAnswers & SafetyFacts & Pick<FamilyNeed, 'visitRisk' | 'connections' | 'setAside'>
>

const answerNames = [
  'slots',
  'languages',
  'interpreterAgreed',
  'goals',
  'childAges',
  'interests',
  'askedForGender',
  'askedForTraits',
  'homeFeatures',
  'circumstances',
  'activities',
] as const satisfies readonly (keyof FamilyAnswers)[]

/** Reads a profile's need; one whose key was destroyed holds nothing. */
export function readNeed(text: string | null): StoredNeed {
  return text === null ? {} : (JSON.parse(text) as StoredNeed)
}

/** The answers alone: what the family agreed to share with those who arrange matches. */
export function answersIn(need: StoredNeed): Partial<FamilyAnswers> {
  return Object.fromEntries(answerNames.flatMap((name) => (name in need ? [[name, need[name]]] : [])))
}

/** The facts of safety that are on record. */
export function safetyIn({
  domesticAbuse = null,
  steppedUp = false,
  mentorAgreedInPlan = false,
}: StoredNeed): SafetyFacts {
  return { domesticAbuse, steppedUp, mentorAgreedInPlan }
}
