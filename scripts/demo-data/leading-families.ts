import type { FamilyAnswers } from '#app/domain/matching/profiles.ts'
import type { FamilyCourseName } from './family-mix.ts'
import { LEILA } from './leading-volunteers.ts'
import type { PersonWishes } from './people.ts'

/** A family with a part in the demo's story. All are with the host. */
export type LeadingFamily = {
  readonly course: FamilyCourseName
  readonly carer: PersonWishes & { readonly surname: string; readonly firstName: string }
  readonly outcode: string
  readonly daysWaited?: number
  /** For how many days the match has stood where it stands. */
  readonly matchedSince?: number
  /** The name of the mentor, where the story says who it is. */
  readonly mentor?: string
  readonly answers: Partial<FamilyAnswers>
}

const english = ['English']

/** Families whom a visitor of the demo meets on the first pages. */
export const leadingFamilies: readonly LeadingFamily[] = [
  {
    course: 'waiting',
    carer: { firstName: 'Marta', surname: 'Nowak', gender: 'woman', languages: ['Polish'] },
    outcode: 'CO12',
    daysWaited: 61,
    answers: {
      slots: ['tue_afternoon', 'thu_afternoon'],
      languages: ['Polish'],
      interpreterAgreed: true,
      goals: ['school_attendance', 'debt_and_money'],
      childAges: [6, 9],
      interests: ['allotment', 'cooking'],
      askedForGender: 'woman',
      askedForTraits: [],
      homeFeatures: ['dog'],
      circumstances: ['children_5_to_10', 'visits_at_home', 'debt'],
    },
  },
  {
    course: 'waiting',
    carer: { firstName: 'Kelly', surname: 'Delaney', gender: 'woman', languages: english },
    outcode: 'CO15',
    daysWaited: 58,
    answers: { slots: ['mon_morning', 'wed_morning', 'fri_morning'], goals: ['housing', 'debt_and_money'] },
  },
  {
    course: 'waiting',
    carer: { firstName: 'Shirin', surname: 'Akhtar', gender: 'woman', languages: ['Sylheti', 'English'] },
    outcode: 'CO4',
    daysWaited: 55,
    answers: { languages: ['Sylheti', 'Bengali'], interpreterAgreed: null, askedForGender: 'woman' },
  },
  {
    course: 'waiting',
    carer: { firstName: 'Abena', surname: 'Osei', gender: 'woman', languages: ['English', 'Twi'] },
    outcode: 'CO14',
    daysWaited: 51,
    answers: { slots: ['sat_morning', 'sat_afternoon'], askedForGender: 'no_preference' },
  },
  {
    course: 'waiting',
    carer: { firstName: 'Lorna', surname: 'Whybrow', gender: 'woman', languages: english },
    outcode: 'CO7',
    daysWaited: 49,
    answers: { goals: ['disability_or_special_needs', 'routines'], childAges: [7] },
  },
  {
    course: 'waiting',
    carer: {
      firstName: 'Luciana',
      surname: 'Ferreira',
      gender: 'woman',
      languages: ['Portuguese', 'English'],
    },
    outcode: 'CO1',
    daysWaited: 47,
    answers: { languages: ['Portuguese', 'English'], goals: ['isolation', 'new_baby'], childAges: [0, 3] },
  },
  {
    course: 'active',
    carer: { firstName: 'Rosie', surname: 'Hurrell', gender: 'woman', languages: english },
    outcode: 'CO14',
    matchedSince: 62,
    mentor: LEILA,
    answers: {
      slots: ['tue_afternoon', 'thu_afternoon'],
      languages: english,
      goals: ['school_attendance', 'debt_and_money', 'routines'],
      childAges: [5, 8],
      interests: ['baking', 'walking'],
      askedForGender: 'woman',
      askedForTraits: ['is_a_parent'],
      homeFeatures: ['cat'],
      circumstances: ['children_5_to_10', 'visits_at_home', 'debt'],
    },
  },
  {
    course: 'proposed',
    carer: { firstName: 'Jodie', surname: 'Sayer', gender: 'woman', languages: english },
    outcode: 'CO16',
    matchedSince: 1,
    mentor: LEILA,
    answers: {
      slots: ['fri_morning', 'sat_morning'],
      languages: english,
      goals: ['routines', 'isolation'],
      childAges: [2, 4],
      interests: ['sea swimming', 'music'],
      askedForGender: 'no_preference',
      askedForTraits: ['is_a_parent'],
      homeFeatures: [],
      circumstances: ['children_under_5', 'visits_at_home'],
    },
  },
  {
    course: 'paused',
    carer: { firstName: 'Bridget', surname: 'Fitzgerald', gender: 'woman', languages: english },
    outcode: 'CO14',
    mentor: 'Sheila Barnes',
    answers: {
      slots: ['wed_morning', 'wed_afternoon'],
      languages: english,
      goals: ['new_baby', 'isolation'],
      childAges: [1],
      askedForGender: 'no_preference',
      askedForTraits: [],
      homeFeatures: [],
      circumstances: ['children_under_5', 'visits_at_home'],
    },
  },
]
