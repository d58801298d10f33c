import type { FamilyStage } from '#app/domain/families/vocabulary.ts'
import type { MatchStage } from '#app/domain/matching/vocabulary.ts'

/** How a family stands, with how many of every 40 families are like that. */
export type FamilyCourse = {
  readonly name: string
  readonly families: number
  /** For how many days it has waited for a mentor; left out where a match tells, or where it does not wait. */
  readonly waited?: readonly [number, number]
  /** Where its match stands, and for how many days it has stood there. */
  readonly match?: { readonly stage: MatchStage; readonly since: readonly [number, number] }
  /** Left out for families in the programme, or with continuing support after a year of it. */
  readonly stage?: Extract<FamilyStage, 'referred' | 'screening'>
  /** It agreed to share a profile for mentoring, and took that back. */
  readonly tookBack?: true
}

/** 40 families: 16 wait for a mentor, 11 have or had one, and the others have not asked for one. */
const mix = [
  { name: 'waiting', families: 9, waited: [2, 60] },
  { name: 'waiting again', families: 1, match: { stage: 'abandoned_before_start', since: [4, 12] } },
  { name: 'proposed', families: 2, match: { stage: 'proposed', since: [1, 3] } },
  { name: 'mentor said yes', families: 2, match: { stage: 'mentor_accepted', since: [1, 4] } },
  { name: 'family chose', families: 1, match: { stage: 'family_accepted', since: [2, 3] } },
  { name: 'introduced', families: 1, match: { stage: 'introduced', since: [1, 3] } },
  { name: 'on trial', families: 3, match: { stage: 'trial', since: [9, 35] } },
  { name: 'active', families: 5, match: { stage: 'active', since: [12, 90] } },
  { name: 'paused', families: 1, match: { stage: 'paused', since: [2, 4] } },
  { name: 'ending', families: 1, match: { stage: 'ending_planned', since: [6, 15] } },
  { name: 'ended', families: 1, match: { stage: 'closed', since: [20, 60] } },
  { name: 'took consent back', families: 1, tookBack: true },
  { name: 'not asked for a mentor', families: 9 },
  { name: 'being looked at', families: 1, stage: 'screening' },
  { name: 'just referred', families: 2, stage: 'referred' },
] as const satisfies readonly FamilyCourse[]

export type FamilyCourseName = (typeof mix)[number]['name']
export const familyCourses: readonly FamilyCourse[] = mix
