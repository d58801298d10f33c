/** What somebody looks after: as a coordinator a volunteer, a family or a match; as a key worker a family. */
export const tasks = ['volunteer', 'family', 'match', 'key_work'] as const
export type Task = (typeof tasks)[number]
