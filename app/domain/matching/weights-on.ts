import { inForceOn, ruleVersions } from '#app/domain/governance/index.ts'
import type { Day } from '#app/kernel/day.ts'
import type { Reader } from '#db/client.ts'
import { defaultWeights, type Weights } from './vocabulary.ts'

/** The points that each criterion can give on a day; a programme that has set none goes by the defaults. */
export async function weightsOn(db: Reader, on: Day): Promise<Weights> {
  return inForceOn(await ruleVersions<Weights>(db, 'matching.weights'), on) ?? defaultWeights
}
