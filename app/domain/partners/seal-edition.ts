import { fingerprint } from '#app/kernel/secrets.ts'
import type { partnerReturnEditions } from '#db/schema/index.ts'
import { type Figures, measures } from './vocabulary.ts'

type Edition = Omit<typeof partnerReturnEditions.$inferInsert, 'hash'>

/** The fingerprint of some figures, in one order whatever the order they came in. */
export const fingerprintOf = (figures: Figures): string => fingerprint(inOrder(figures))

/** The hash of an edition: SHA-256 over its figures, its texts as they are stored, who certified it and when. */
export const hashOf = ({ returnId, number, figures, story, answer, certifiedBy, certifiedOn }: Edition) =>
  fingerprint(
    JSON.stringify([returnId, number, inOrder(figures), story ?? '', answer ?? '', certifiedBy, certifiedOn]),
  )

const inOrder = (figures: Figures): string =>
  JSON.stringify([
    measures.map((measure) => [measure, figures[measure]]),
    Object.entries(figures.leftBecause).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ])
