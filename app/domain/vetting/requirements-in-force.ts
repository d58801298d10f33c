import type { Reader } from '#db/client.ts'
import { ruleVersions } from '../governance/index.ts'
import { defaultVettingRequirements } from './default-requirements.ts'
import type { VettingRequirements } from './vocabulary.ts'

/**
 * Every version of what the role asks, oldest first, so that each day can be judged by the version of that day.
 * Of several set for one day the last one counts; a programme that has set none goes by the defaults.
 */
export async function requirementsInForce(db: Reader): Promise<readonly VettingRequirements[]> {
  const versions = await ruleVersions<Omit<VettingRequirements, 'effectiveFrom'>>(db, 'vetting.requirements')
  if (versions.length === 0) return [defaultVettingRequirements]
  const byDay = new Map(versions.map(({ effectiveFrom, value }) => [effectiveFrom, value]))
  return [...byDay].map(([effectiveFrom, value]) => ({ ...value, effectiveFrom }))
}
