import { type Figures, type Measure, measures } from './vocabulary.ts'

/** The measures that are not what they were, in their order. */
export const differingMeasures = (certified: Figures, now: Figures): Measure[] =>
  measures.filter((measure) => certified[measure] !== now[measure])
