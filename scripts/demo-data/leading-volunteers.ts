import type { MentorAnswers } from '#app/domain/matching/profiles.ts'
import { HOST_ID } from '#db/seed/reference.ts'
import { COLNE } from './organisations.ts'
import type { Person } from './people.ts'
import type { CourseName } from './volunteer-mix.ts'

/** Somebody with a part in the demo's story: who they are, where they live and which course they are on. */
export type LeadingVolunteer = {
  readonly person: Person
  readonly course: CourseName
  readonly organisationId: string
  readonly outcode: string
  readonly offer?: Partial<MentorAnswers>
  /** The address they sign in with, where they have an account. */
  readonly email?: string
}

/** The volunteer who signs in. */
export const LEILA = 'Leila Haddad'
export const LEILA_EMAIL = 'volunteer@demo.alongside.example'

/** Volunteers whom a visitor of the demo meets on the first pages. */
export const leadingVolunteers: readonly LeadingVolunteer[] = [
  lead('Leila', 'Haddad', 'woman', ['English', 'Arabic'], 'ready before', 'CO15', {
    email: LEILA_EMAIL,
    offer: {
      travelMode: 'drives',
      travelLimitKm: 20,
      slots: ['tue_afternoon', 'thu_afternoon', 'fri_morning', 'sat_morning'],
      experience: ['routines', 'school_attendance', 'debt_and_money', 'isolation', 'mental_health'],
      childAges: [
        { from: 0, to: 4 },
        { from: 5, to: 10 },
      ],
      interests: ['baking', 'sea swimming', 'walking'],
      gender: 'woman',
      traits: { is_a_parent: true, drives: true, non_smoker: true },
      atEaseWith: { dog: true, cat: true, smoking: true, stairs_only: true, other_pets: true },
      wouldRatherNot: [],
      capacity: 2,
    },
  }),
  lead('Agnieszka', 'Wrona', 'woman', ['Polish', 'English'], 'ready this year', 'CO12', {
    offer: {
      travelMode: 'walks',
      travelLimitKm: 8,
      slots: ['tue_afternoon', 'thu_afternoon', 'sat_morning'],
      experience: ['routines', 'school_attendance', 'new_baby'],
      childAges: [{ from: 5, to: 11 }],
      interests: ['allotment', 'baking'],
      gender: 'woman',
      traits: { is_a_parent: true, non_smoker: true },
      atEaseWith: { cat: true, stairs_only: true },
      wouldRatherNot: null,
      capacity: 1,
    },
  }),
  lead('Leah', 'Goldberg', 'woman', ['English'], 'ready last year', 'CO13', {
    offer: {
      travelMode: 'drives',
      travelLimitKm: 25,
      slots: ['tue_afternoon', 'thu_afternoon', 'thu_evening'],
      experience: ['debt_and_money', 'school_attendance', 'housing'],
      childAges: [{ from: 6, to: 10 }],
      gender: 'woman',
      capacity: 1,
    },
  }),
  lead('Ifeoma', 'Eze', 'woman', ['English', 'Igbo'], 'ready before', 'CO11', {
    offer: {
      travelMode: 'bus_or_train',
      travelLimitKm: 16,
      slots: ['thu_afternoon', 'sat_morning'],
      languages: null,
      experience: ['routines', 'school_attendance', 'isolation'],
      childAges: [{ from: 3, to: 9 }],
      interests: ['singing', 'cooking'],
      gender: 'woman',
      capacity: 1,
    },
  }),
  lead('Harriet', 'Cole', 'woman', ['English'], 'ready before', 'CO16', {
    offer: {
      travelMode: 'drives',
      travelLimitKm: 30,
      slots: ['tue_morning', 'tue_afternoon', 'thu_afternoon'],
      experience: ['debt_and_money', 'housing', 'work_and_learning'],
      childAges: null,
      gender: 'woman',
      capacity: 2,
    },
  }),
  lead('Thandiwe', 'Moyo', 'woman', ['English', 'Shona'], 'ready this year', 'CO15'),
  lead('Bilal', 'Hussain', 'man', ['English', 'Bengali'], 'ready last year', 'CO12'),
  lead('Nusrat', 'Jahan', 'woman', ['English', 'Bengali', 'Sylheti'], 'ready last year', 'CO4'),
  lead('Inês', 'Carvalho', 'woman', ['Portuguese', 'English'], 'ready this year', 'CO3'),
  lead('Tomasz', 'Zieliński', 'man', ['Polish', 'English'], 'on a break', 'CO12'),
  lead('Sheila', 'Barnes', 'woman', ['English'], 'check expired', 'CO13', {
    offer: {
      travelMode: 'drives',
      travelLimitKm: 20,
      slots: ['wed_morning', 'wed_afternoon', 'fri_afternoon'],
      experience: ['new_baby', 'isolation', 'routines'],
      childAges: [{ from: 0, to: 4 }],
      gender: 'woman',
      capacity: 1,
    },
  }),
  lead('Kwame', 'Mensah', 'man', ['English', 'Twi'], 'referee silent', 'CO15'),
  lead('Gareth', 'Pritchard', 'man', ['English'], 'refresher missed', 'CO15'),
  lead('Oluwaseun', 'Bankole', 'man', ['English', 'Yoruba'], 'enquired', 'CO12'),
  lead('Kenneth', 'Ng', 'man', ['Cantonese', 'English'], 'ready last year', 'CO5', { organisationId: COLNE }),
  lead('Danuta', 'Król', 'woman', ['Polish', 'English'], 'agreement to sign', 'CO1', {
    organisationId: COLNE,
  }),
]

function lead(
  firstName: string,
  surname: string,
  gender: 'woman' | 'man',
  languages: readonly string[],
  course: CourseName,
  outcode: string,
  rest: Partial<LeadingVolunteer> = {},
): LeadingVolunteer {
  return {
    person: { firstName, surname, gender, languages },
    course,
    outcode,
    organisationId: HOST_ID,
    ...rest,
  }
}
