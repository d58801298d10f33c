import type {
  ConcernAbout,
  ConcernDecision,
  ConcernStage,
  Danger,
  FamilyTold,
  ReadingReason,
  ReferralPlace,
  ToldPerson,
} from '#app/domain/safeguarding/vocabulary.ts'
import type { TagMeaning } from '#app/ui/tag.tsx'

export const aboutWords: Readonly<Record<ConcernAbout, string>> = {
  child: 'A child',
  adult: 'An adult in the family',
  volunteer: 'A volunteer',
  staff: 'A member of staff',
}

export const dangerWords: Readonly<Record<Danger, string>> = {
  none: 'Nobody is in danger now',
  called_999: 'Yes, and 999 has been called',
  not_called: 'Yes, and nobody has called yet',
}

export const toldWords: Readonly<Record<ToldPerson, string>> = {
  police: 'The police or 999',
  duty_line: 'The duty line',
  coordinator: 'A coordinator or supervisor',
  key_worker: 'The key worker',
  family: 'The family',
  nobody: 'Nobody yet',
}

export const stageWords: Readonly<Record<ConcernStage, string>> = {
  raised: 'Not answered yet',
  acknowledged: 'Answered, to decide',
  decided: 'Decided, still open',
  closed: 'Closed',
}

export const stageMeaning: Readonly<Record<ConcernStage, TagMeaning>> = {
  raised: 'risk',
  acknowledged: 'look',
  decided: 'moving',
  closed: 'quiet',
}

export const decisionWords: Readonly<Record<ConcernDecision, string>> = {
  no_further_action: 'No referral, and no further action',
  support_here: 'No referral; support in the programme',
  refer: 'Refer to another agency',
}

export const familyToldWords: Readonly<Record<FamilyTold, string>> = {
  told: 'Yes, they have been told',
  to_be_told: 'Not yet, they will be told',
  not_safe: 'No, it is not safe to tell them',
  no_family: 'It touches no family',
}

export const placeWords: Readonly<Record<ReferralPlace, string>> = {
  childrens_social_care: 'Children’s social care',
  adult_social_care: 'Adult social care',
  police: 'The police',
  lado: 'The designated officer (LADO)',
  health: 'A health service',
  other: 'Somebody else',
}

export const readingWords: Readonly<Record<ReadingReason, string>> = {
  to_act: 'To act on it now',
  to_review: 'To look at it again',
  asked_by_agency: 'Another agency asked',
  oversight: 'To check how it was handled',
}

/** As what somebody raised it. */
export const raiserWords: Readonly<Record<string, string>> = {
  volunteers: 'volunteer',
  belongs_to: 'member of the family',
  key_works: 'key worker',
  supervises: 'supervisor',
  coordinates: 'coordinator',
  reports_for: 'partner',
  manages: 'programme manager',
  safeguards: 'safeguarding lead',
}

/** Each code of a list as a choice of a form. */
export const choicesOf = <Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
) => codes.map((code) => ({ value: code, label: words[code] }))

/** A stretch of time as near as it matters: "25 minutes", "3 hours", "2 days". */
export function sayStretch(minutes: number): string {
  const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`
  if (minutes < 90) return count(minutes, 'minute')
  if (minutes < 48 * 60) return count(Math.round(minutes / 60), 'hour')
  return count(Math.round(minutes / (24 * 60)), 'day')
}

/** What is due next at each stage. */
export const dueWords: Readonly<Record<ConcernStage, string>> = {
  raised: 'to answer',
  acknowledged: 'to decide',
  decided: 'to follow up',
  closed: '',
}
