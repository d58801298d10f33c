import { readConfig } from '#app/config.server.ts'
import { saveDistrict } from '#app/domain/governance/index.ts'
import { actorWith } from '#app/kernel/actor.ts'
import { openPlatform } from '#app/platform.server.ts'

/** Saves as fast as it can, and says the id of each district once it is told that it was saved. It is ended from outside. */
const platform = openPlatform(readConfig())
const manager = actorWith('manager', [{ kind: 'manages' }], '2026-11-23')

async function saveForEver(writer: number): Promise<never> {
  for (let number = 0; ; number++) {
    const id = await platform.execute(saveDistrict, manager, {
      name: `District ${writer} ${number}`,
      fromOn: '2026-10-01',
    })
    process.stdout.write(`${id}\n`)
  }
}

await Promise.all([1, 2, 3, 4].map(saveForEver))
