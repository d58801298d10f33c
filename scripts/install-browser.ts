import { findChromium } from '#test/support/chromium.ts'
import { program, run } from './process.mjs'

/** Installs Chromium unless there is one: the system's package where that can be had, else Playwright's download. */
const ways = [
  { says: 'Installing Chromium with apt-get.', possible: isRoot(), install: withAptGet },
  { says: 'Downloading Chromium with Playwright.', possible: true, install: withPlaywright },
]

let browser = findChromium()
const problems: string[] = []
for (const way of ways) {
  if (browser || !way.possible) continue
  console.log(way.says)
  problems.push(await way.install())
  browser = findChromium()
}
if (!browser) {
  console.error(`${problems.join('\n')}\nNo Chromium: install it, or name one in CHROMIUM_PATH.`)
  process.exit(1)
}

async function withAptGet(): Promise<string> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { quiet: true, env })
  const { output } = await run('apt-get', ['install', '-y', 'chromium'], { quiet: true, env })
  return output
}

async function withPlaywright(): Promise<string> {
  const { output } = await run(program('playwright'), ['install', 'chromium'], { quiet: true })
  return output
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
