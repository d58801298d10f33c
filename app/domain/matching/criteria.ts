import { sayKm } from './distance.ts'
import type { Pair } from './hard-rules.ts'
import type { Criterion, HomeFeature, MentorTrait, TravelMode } from './vocabulary.ts'
import { sayCode, sayGender, sayList, saySlots } from './words.ts'

/**
 * How far a pair meets one criterion. `share` runs from 0 to 1 of the criterion's points.
 * Whatever is not known adds nothing to it and appears in `asks` instead.
 */
export type Finding = { readonly share: number; readonly says: string; readonly asks: readonly string[] }

/** Within this distance travel earns all its points; at `tooFarKm` it earns none. */
const closeByKm = 3
const tooFarKm = 30

/** What an interpreter is worth beside a mentor who speaks the language: 4 points of 15. */
const interpreterShare = 4 / 15

/** Three shared interests earn all there is; fewer earn two fifths each. */
const shareOfOneInterest = 2 / 5

const travelWords: Readonly<Record<TravelMode, string>> = {
  walks: 'walks',
  bicycle: 'cycles',
  bus_or_train: 'bus or train',
  drives: 'drives',
}

const traitQuestions: Readonly<Record<MentorTrait, string>> = {
  is_a_parent: 'Ask: are they a parent?',
  non_smoker: 'Ask: do they smoke?',
  drives: 'Ask: do they drive?',
  has_been_through_it: 'Ask: have they been through hard times themselves?',
}

/** What a mentor would meet in a home, as a question goes on. */
const homeWords: Readonly<Record<HomeFeature, string>> = {
  dog: 'a dog',
  cat: 'a cat',
  other_pets: 'other pets',
  smoking: 'somebody who smokes',
  stairs_only: 'stairs and no lift',
}

/** The eight soft criteria (domain/04), each a pure judgement of one pair. */
export const findings: Readonly<Record<Criterion, (pair: Pair) => Finding>> = {
  availability({ need, offer }) {
    if (need.slots === null) return unknown('Ask the family: when are they free?')
    if (offer.slots === null) return unknown('Ask: when are they free?')
    const shared = need.slots.filter((slot) => offer.slots?.includes(slot))
    if (shared.length === 0) return found(0, 'No time in common.')
    // A weekly visit needs one shared time, so the first is worth most and the rest are room to move.
    const share = (1 + 2 * (shared.length / need.slots.length)) / 3
    return found(share, `Free ${saySlots(shared)}.`)
  },

  travel({ offer, km }) {
    if (km === null) return unknown('Ask: where would they travel from, and to?')
    const share = (tooFarKm - km) / (tooFarKm - closeByKm)
    const how = offer.travelMode ? `; ${travelWords[offer.travelMode]}` : ''
    return found(share, `${capital(sayKm(km))}${how}.`)
  },

  language({ need, offer }) {
    if (need.languages === null) return unknown('Ask the family: which languages are they at ease in?')
    if (offer.languages === null) return unknown('Ask: which languages do they speak?')
    const spoken = new Set(offer.languages.map(plain))
    const shared = need.languages.filter((language) => spoken.has(plain(language)))
    if (shared.length > 0) return found(1, `Speaks ${sayList(shared)}.`)
    if (need.interpreterAgreed)
      return found(interpreterShare, 'An interpreter is needed, and the family agrees.')
    const asks = need.interpreterAgreed === null ? ['Ask the family: would an interpreter be all right?'] : []
    return { share: 0, says: 'No language in common.', asks }
  },

  goals({ need, offer }) {
    if (!need.goals?.length) return unknown('Ask the family: what do they want to work on?')
    if (offer.experience === null) return unknown('Ask: what do they know about from their own life or work?')
    const shared = need.goals.filter((goal) => offer.experience?.includes(goal))
    if (shared.length === 0) return found(0, 'None of the goals.')
    return found(shared.length / need.goals.length, `${capital(sayList(shared.map(sayCode)))}.`)
  },

  child_ages({ need, offer }) {
    if (need.childAges === null) return unknown('Ask the family: how old are the children?')
    if (need.childAges.length === 0) return found(0, 'No children at home.')
    if (offer.childAges === null) return unknown('Ask: what ages have they cared for?')
    const known = need.childAges.filter((age) =>
      offer.childAges?.some(({ from, to }) => from <= age && age <= to),
    )
    if (known.length === 0) return found(0, 'Other ages.')
    return found(
      known.length / need.childAges.length,
      `Has cared for children aged ${sayList(known.map(String))}.`,
    )
  },

  family_preferences({ need, offer }) {
    const { askedForGender, askedForTraits } = need
    if (askedForGender === null || askedForTraits === null)
      return unknown('Ask the family: what matters to them in a mentor?')
    const wishes: Wish[] = askedForTraits.map((trait) => ({
      of: sayCode(trait),
      met: offer.traits[trait] ?? null,
      ask: traitQuestions[trait],
    }))
    if (askedForGender !== 'no_preference')
      wishes.unshift({
        of: sayGender(askedForGender),
        met: offer.gender === null ? null : offer.gender === askedForGender,
        ask: 'Ask: how do they describe their gender?',
      })
    return granted(wishes, 'The family has no preference.', 'as the family asked')
  },

  interests({ need, offer }) {
    if (need.interests === null) return unknown('Ask the family: what do they like doing?')
    if (offer.interests === null) return unknown('Ask: what do they like doing?')
    const theirs = new Set(offer.interests.map(plain))
    const shared = need.interests.filter((interest) => theirs.has(plain(interest)))
    if (shared.length === 0) return found(0, 'None shared yet.')
    return found(shared.length * shareOfOneInterest, `${capital(sayList(shared))}.`)
  },

  mentor_preferences({ need, offer }) {
    const { homeFeatures, circumstances } = need
    if (homeFeatures === null || circumstances === null)
      return unknown('Ask the family: what is the home like for a visitor?')
    if (offer.wouldRatherNot === null) return unknown('Ask: is there anything they would rather not take on?')
    const wishes: Wish[] = [
      ...homeFeatures.map((feature) => ({
        of: sayCode(feature),
        met: offer.atEaseWith[feature] ?? null,
        ask: `Ask: are they at ease with ${homeWords[feature]}?`,
      })),
      ...offer.wouldRatherNot.map((item) => ({
        of: `no ${sayCode(item)}`,
        met: !circumstances.includes(item),
        ask: '',
      })),
    ]
    return granted(wishes, 'The mentor has no preference.', 'suits the mentor')
  },
}

/** Something one side asked of the other; `met` is null while nobody knows, and `ask` is the question then. */
type Wish = { readonly of: string; readonly met: boolean | null; readonly ask: string }

function granted(wishes: readonly Wish[], whenNone: string, praise: string): Finding {
  if (wishes.length === 0) return found(0, whenNone)
  const met = wishes.filter((wish) => wish.met === true)
  const unmet = wishes.filter((wish) => wish.met === false)
  const says = [
    met.length > 0 ? `${capital(sayList(met.map((wish) => wish.of)))}: ${praise}.` : '',
    unmet.length > 0 ? `Not so: ${sayList(unmet.map((wish) => wish.of))}.` : '',
  ].filter(Boolean)
  const asks = wishes.filter((wish) => wish.met === null).map((wish) => wish.ask)
  return { share: met.length / wishes.length, says: says.join(' ') || 'Not answered.', asks }
}

function found(share: number, says: string): Finding {
  return { share, says, asks: [] }
}

function unknown(ask: string): Finding {
  return { share: 0, says: 'Not answered.', asks: [ask] }
}

/** As two people would compare a word: without case and spaces around it. */
function plain(text: string): string {
  return text.trim().toLowerCase()
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
