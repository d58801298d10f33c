import type { Reader } from '#db/client.ts'
import { type RuleVersion, ruleVersions } from '../governance/index.ts'
import { defaultVettingRequirements } from './default-requirements.ts'
import type { VettingRequirements } from './vocabulary.ts'

type Version = RuleVersion<Omit<VettingRequirements, 'effectiveFrom'>>

/** Every version of what the role asks, oldest first, so that each day can be judged by the version of that day. */
export const requirementsInForce = async (db: Reader): Promise<readonly VettingRequirements[]> =>
  requirementsFrom(await ruleVersions<Version['value']>(db, 'vetting.requirements'))

/** The same from versions read already. Of several set for one day the last one counts; of none the default holds. */
export function requirementsFrom(versions: readonly Version[]): readonly VettingRequirements[] {
  if (versions.length === 0) return [defaultVettingRequirements]
  const byDay = new Map(versions.map(({ effectiveFrom, value }) => [effectiveFrom, value]))
  return [...byDay].map(([effectiveFrom, value]) => ({ ...value, effectiveFrom }))
}
