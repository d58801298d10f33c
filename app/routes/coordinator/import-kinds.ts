type Kind = { one: string; many: string; hint: string; href: string; next: string }

/** What a file can hold, as the screen says it, and what comes after it was imported. */
export const KINDS = {
  volunteers: {
    one: 'volunteer',
    many: 'volunteers',
    hint: 'Names, how to reach them, and the gates they have passed with their dates.',
    href: '/volunteers',
    next: 'Each volunteer’s page shows which gates are met and which are still open.',
  },
  families: {
    one: 'family',
    many: 'families',
    hint: 'Who they are, what they have agreed to, and what they would like.',
    href: '/families?show=all',
    next: 'Those who agreed to share their profile can be matched.',
  },
  visits: {
    one: 'visit',
    many: 'visits',
    hint: 'Visits that have been. Import the volunteers and families first, and record their matches.',
    href: '/matches',
    next: 'Each visit stands with its match, on the day it was.',
  },
} as const satisfies Record<string, Kind>

export type KindName = keyof typeof KINDS

/** "1 family", "8 families", "1,250 visits". */
export const count = (number: number, { one, many }: { one: string; many: string }) =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`

export const ROWS = { one: 'row', many: 'rows' }

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
