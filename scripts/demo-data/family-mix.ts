import type { FamilyStage } from '#app/domain/families/vocabulary.ts'
import type { MatchStage } from '#app/domain/matching/vocabulary.ts'

/** How a family stands, with how many of every 40 families are like that. */
export type FamilyCourse = {
  readonly name: string
  readonly families: number
  /** How many of every 1,000 families of a whole county are like that. */
  readonly inCounty: number
  /** For how many days it has waited for a mentor; left out where a match tells, or where it does not wait. */
  readonly waited?: readonly [number, number]
  /** Where its match stands, and for how many days it has stood there. */
  readonly match?: { readonly stage: MatchStage; readonly since: readonly [number, number] }
  /** Left out for families in the programme, or with continuing support after a year of it. */
  readonly stage?: Extract<FamilyStage, 'referred' | 'screening'>
  /** It agreed to share a profile for mentoring, and took that back. */
  readonly tookBack?: true
}

/**
 * 40 families: 16 wait for a mentor, 11 have or had one, and the others have not asked for one. In a county of 1,000,
 * 600 have a mentor, 225 had one, and some of the work has been left lying.
 */
const mix = [
  { name: 'waiting', families: 9, inCounty: 50, waited: [1, 60] },
  { name: 'waiting long', families: 0, inCounty: 14, waited: [62, 90] },
  {
    name: 'waiting again',
    families: 1,
    inCounty: 6,
    match: { stage: 'abandoned_before_start', since: [4, 12] },
  },
  { name: 'proposed', families: 2, inCounty: 14, match: { stage: 'proposed', since: [1, 3] } },
  { name: 'proposed long ago', families: 0, inCounty: 8, match: { stage: 'proposed', since: [8, 19] } },
  { name: 'mentor said yes', families: 2, inCounty: 10, match: { stage: 'mentor_accepted', since: [1, 9] } },
  { name: 'family chose', families: 1, inCounty: 8, match: { stage: 'family_accepted', since: [2, 3] } },
  { name: 'introduced', families: 1, inCounty: 8, match: { stage: 'introduced', since: [1, 3] } },
  { name: 'on trial', families: 3, inCounty: 55, match: { stage: 'trial', since: [9, 38] } },
  { name: 'trial to review', families: 0, inCounty: 16, match: { stage: 'trial', since: [40, 50] } },
  { name: 'active', families: 5, inCounty: 505, match: { stage: 'active', since: [5, 440] } },
  { name: 'paused', families: 1, inCounty: 9, match: { stage: 'paused', since: [2, 4] } },
  { name: 'ending', families: 1, inCounty: 20, match: { stage: 'ending_planned', since: [2, 18] } },
  { name: 'ended', families: 1, inCounty: 125, match: { stage: 'closed', since: [20, 270] } },
  { name: 'ended long ago', families: 0, inCounty: 75, match: { stage: 'closed', since: [271, 400] } },
  { name: 'ended early', families: 0, inCounty: 25, match: { stage: 'closed_early', since: [20, 330] } },
  { name: 'took consent back', families: 1, inCounty: 6, tookBack: true },
  { name: 'not asked for a mentor', families: 9, inCounty: 22 },
  { name: 'being looked at', families: 1, inCounty: 10, stage: 'screening' },
  { name: 'just referred', families: 2, inCounty: 14, stage: 'referred' },
] as const satisfies readonly FamilyCourse[]

export type FamilyCourseName = (typeof mix)[number]['name']
export const familyCourses: readonly FamilyCourse[] = mix
