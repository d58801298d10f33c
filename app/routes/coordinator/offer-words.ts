import type { OfferAnswers } from '#app/domain/people/index.ts'
import { type FormState, textsOf } from '#app/ui/form-state.ts'
import { sayFreeTimes } from '../apply/free-times.tsx'

export const travelNames: Readonly<Record<NonNullable<OfferAnswers['travelMode']>, string>> = {
  walks: 'On foot',
  bicycle: 'By bicycle',
  bus_or_train: 'By bus or train',
  drives: 'By car',
}

export const genderNames: Readonly<Record<NonNullable<OfferAnswers['gender']>, string>> = {
  woman: 'A woman',
  man: 'A man',
  self_described: 'In their own words',
}

export const experienceNames: Readonly<Record<NonNullable<OfferAnswers['experience']>[number], string>> = {
  routines: 'Routines',
  school_attendance: 'Going to school',
  behaviour: 'Behaviour',
  debt_and_money: 'Debt and money',
  housing: 'Housing',
  work_and_learning: 'Work and learning',
  drugs_or_alcohol: 'Drugs or alcohol',
  mental_health: 'Mental health',
  disability_or_special_needs: 'Disability or special needs',
  isolation: 'Being alone',
  safety_after_abuse: 'Safety after abuse',
  new_baby: 'A new baby',
  staying_out_of_trouble: 'Staying out of trouble',
}

export const ageNames: Readonly<Record<NonNullable<OfferAnswers['childAges']>[number], string>> = {
  under_5: 'Under 5',
  from_5_to_10: '5 to 10',
  from_11_to_15: '11 to 15',
  from_16: '16 and over',
}

export const ratherNotNames: Readonly<Record<NonNullable<OfferAnswers['wouldRatherNot']>[number], string>> = {
  children_under_5: 'Children under 5',
  children_5_to_10: 'Children of 5 to 10',
  teenagers: 'Teenagers',
  visits_at_home: 'Visits at home',
  domestic_abuse: 'Domestic abuse',
  drugs_or_alcohol: 'Drugs or alcohol',
  crime: 'Crime',
  mental_health: 'Mental health',
  debt: 'Debt',
  nothing: 'Nothing on this list',
}

export const traitNames = {
  is_a_parent: 'They are a parent',
  non_smoker: 'They do not smoke',
  drives: 'They drive',
  has_been_through_it: 'They have been through hard times, and are glad for a family to know',
} as const satisfies Record<keyof NonNullable<OfferAnswers['traits']>, string>

export const homeNames = {
  dog: 'A dog',
  cat: 'A cat',
  other_pets: 'Other pets',
  smoking: 'Smoking',
  stairs_only: 'Stairs and no lift',
} as const satisfies Record<keyof NonNullable<OfferAnswers['atEaseWith']>, string>

/** What is kept, as the fields of the form take it. */
export function offerValues({
  traits,
  atEaseWith,
  travelMiles,
  capacity,
  ...rest
}: OfferAnswers): FormState['values'] {
  return {
    ...rest,
    travelMiles: travelMiles === undefined ? undefined : String(travelMiles),
    capacity: String(capacity),
    ...nested('traits', traits),
    ...nested('atEaseWith', atEaseWith),
  }
}

const nested = (group: string, answers: Record<string, string | undefined> = {}) =>
  Object.fromEntries(Object.entries(answers).map(([name, answer]) => [`${group}.${name}`, answer]))

/** What somebody else has saved, in words, for each field in which it is not what was typed. */
export function whereTheyDiffer(form: FormState, saved: OfferAnswers): Readonly<Record<string, string>> {
  const kept: FormState = { ...form, values: offerValues(saved) }
  const said = (one: FormState, name: string) => textsOf(one, name).toSorted().join()
  const differing = Object.entries(offerInWords(saved)).filter(
    ([name]) => said(form, name) !== said(kept, name),
  )
  return Object.fromEntries(differing)
}

function offerInWords(answers: OfferAnswers): Readonly<Record<string, string>> {
  const {
    slots = [],
    travelMode,
    travelMiles,
    languages,
    experience = [],
    childAges = [],
    interests,
    gender,
  } = answers
  return {
    slots: sayFreeTimes(slots),
    travelMode: travelMode ? travelNames[travelMode] : '',
    travelMiles: travelMiles === undefined ? '' : `${travelMiles} miles`,
    languages: languages ?? '',
    experience: experience.map((one) => experienceNames[one]).join(', '),
    childAges: childAges.map((one) => ageNames[one]).join(', '),
    interests: interests ?? '',
    gender: gender ? genderNames[gender] : '',
    wouldRatherNot: (answers.wouldRatherNot ?? []).map((one) => ratherNotNames[one]).join(', '),
    capacity: String(answers.capacity),
    ...yesAndNo('traits', answers.traits),
    ...yesAndNo('atEaseWith', answers.atEaseWith),
  }
}

const yesAndNo = (group: string, answers: Record<string, string | undefined> = {}) =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [`${group}.${name}`, answer === 'yes' ? 'Yes' : 'No']),
  )
