import type { StoredNeed } from '#app/domain/families/stored-need.ts'
import type { DomesticAbuse, FamilyAnswers } from '#app/domain/matching/profiles.ts'
import {
  type Circumstance,
  type GoalTag,
  goalTags,
  homeFeatures,
  mentorTraits,
} from '#app/domain/matching/vocabulary.ts'
import { addDays, addMonths, type Day } from '#app/kernel/day.ts'
import { freeTimes, interests } from './offers.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'

/** Months for which a judgement of the risk to visitors stands. */
const RISK_MONTHS = 12

/** Invents what a family agreed to share. About one answer in twelve is still to be asked. */
export function inventAnswers(
  random: Random,
  carer: Person,
  settled: Partial<FamilyAnswers> = {},
): FamilyAnswers {
  const asked = <Answer>(answer: Answer): Answer | null => (random.happens(0.92) ? answer : null)
  const childAges = settled.childAges ?? agesOf(random)
  const goals = settled.goals ?? random.some(goalTags, random.whole(1, 3))
  const gender = random.happens(0.35) ? 'woman' : random.happens(0.08) ? 'man' : 'no_preference'
  return {
    slots: asked(freeTimes(random, random.whole(2, 4))),
    languages: asked(carer.languages),
    interpreterAgreed: asked(random.happens(0.6)),
    interests: asked(random.some(interests, random.whole(1, 3))),
    askedForGender: asked(gender),
    askedForTraits: asked(random.happens(0.4) ? random.some(mentorTraits, 1) : []),
    homeFeatures: asked(random.happens(0.5) ? random.some(homeFeatures, 1) : []),
    circumstances: asked(circumstancesOf(childAges, goals)),
    activities: ['mentor_parent_at_home', ...(random.happens(0.4) ? (['mentor_in_community'] as const) : [])],
    ...settled,
    childAges,
    goals,
  }
}

/** What is kept in a profile: the answers, and what decides whether a visit is safe. */
export function inventNeed(random: Random, answers: FamilyAnswers, assessedOn: Day): StoredNeed {
  const result = random.happens(0.12) ? 'amber' : 'green'
  const wasAbuse = answers.goals?.includes('safety_after_abuse') ?? false
  return {
    ...answers,
    domesticAbuse: wasAbuse ? safePlan : 'none',
    steppedUp: false,
    mentorAgreedInPlan: false,
    visitRisk: { result, assessedOn, expiresOn: addMonths(assessedOn, RISK_MONTHS) },
  }
}

const safePlan: DomesticAbuse = {
  safeContactPlan: true,
  perpetratorAtHome: false,
  agenciesAgreed: true,
  unsafeGenders: ['man'],
}

/** The month in which somebody was born who has this age on a day: YYYY-MM. */
export function birthMonth(random: Random, age: number, today: Day): string {
  return addDays(addMonths(today, -12 * age), -random.whole(30, 330)).slice(0, 7)
}

function agesOf(random: Random): number[] {
  const ages = [random.whole(0, 11)]
  for (let siblings = random.whole(0, 2); siblings > 0; siblings--)
    ages.push((ages.at(-1) ?? 0) + random.whole(1, 3))
  return ages
}

const circumstanceOf: Readonly<Partial<Record<GoalTag, Circumstance>>> = {
  debt_and_money: 'debt',
  drugs_or_alcohol: 'drugs_or_alcohol',
  mental_health: 'mental_health',
  safety_after_abuse: 'domestic_abuse',
  staying_out_of_trouble: 'crime',
}

function circumstancesOf(ages: readonly number[], goals: readonly GoalTag[]): Circumstance[] {
  const ofChildren = ages.map(
    (age): Circumstance => (age < 5 ? 'children_under_5' : age < 11 ? 'children_5_to_10' : 'teenagers'),
  )
  const ofGoals = goals.flatMap((goal) => circumstanceOf[goal] ?? [])
  return [...new Set<Circumstance>([...ofChildren, 'visits_at_home', ...ofGoals])]
}
