import { builders } from '#test/support/builders.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A family that has waited for long, and its coordinator. */
async function aLongWait(w: World): Promise<Example> {
  const build = builders(w)
  const family = await build.family({ waitingSince: '2026-09-01' })
  return {
    input: {},
    related: {
      coordinates: {
        kind: 'coordinates',
        organisation: family.organisationId,
        district: family.districtId,
      },
    },
  }
}

export const coordinationExamples = {
  'coordination.today': aLongWait,
  'coordination.today-figures': aLongWait,
} satisfies Record<string, ExampleOf>
