import { builders } from './builders.ts'
import { aLinkedMatch } from './linked-match.ts'
import type { World } from './world.ts'

/** A match under way, with an account of the family's own. */
export async function aFamilyAtHome(w: World, build = builders(w)) {
  const linked = await aLinkedMatch(w, build)
  const carer = await build.account('Rosie', { kind: 'family' })
  await build.relation(carer.id, 'belongs_to', { familyId: linked.family.id })
  return {
    ...linked,
    carer,
    carerActor: w.actor(carer.id, { kind: 'belongs_to', family: linked.family.id }),
  }
}
