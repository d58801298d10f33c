/** Wanted in a mentor, as a form says it. */
export const wantedGenderNames = {
  woman: 'A woman',
  man: 'A man',
  self_described: 'Someone who is neither',
  no_preference: 'No preference',
} as const

export const wishNames = {
  is_a_parent: 'A parent',
  non_smoker: 'Somebody who does not smoke',
  drives: 'Somebody who drives',
  has_been_through_it: 'Somebody who has been through it',
  none: 'Nothing else',
} as const

export const homeNames = {
  dog: 'A dog',
  cat: 'A cat',
  other_pets: 'Other pets',
  smoking: 'Somebody smokes',
  stairs_only: 'Stairs and no lift',
  none: 'None of these',
} as const

export const circumstanceNames = {
  children_under_5: 'Children under 5',
  children_5_to_10: 'Children of 5 to 10',
  teenagers: 'Teenagers',
  visits_at_home: 'Visits at home',
  domestic_abuse: 'Domestic abuse',
  drugs_or_alcohol: 'Drugs or alcohol',
  crime: 'Crime',
  mental_health: 'Mental health',
  debt: 'Debt',
  none: 'None of these',
} as const

/** What a message may say, as a form says it. */
export const messageNames = {
  open: 'Who we are',
  discreet: 'Only that we called',
  never: 'No messages',
} as const
