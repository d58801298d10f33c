/** The lists whose address can be saved and whose rows can be put into a file. */
export const lists = ['volunteers', 'families', 'matches'] as const
export type List = (typeof lists)[number]

/** Each list as a sentence names it. */
export const listNames: Readonly<Record<List, string>> = {
  volunteers: 'volunteers',
  families: 'families',
  matches: 'matches',
}
