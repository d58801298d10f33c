/** What a coordinator looks after, in the order in which it is shown: people, pairs, and what is to be done. */
export const carriedKinds = ['volunteer', 'family', 'match', 'action'] as const
export type CarriedKind = (typeof carriedKinds)[number]

/** What somebody looks after: a coordinator the four above, a key worker a family. */
export const tasks = [...carriedKinds, 'key_work'] as const
export type Task = (typeof tasks)[number]
