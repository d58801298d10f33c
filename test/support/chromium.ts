import { execFileSync } from 'node:child_process'
import { chromium } from '@playwright/test'

/** A quiet, offline browser: no sandbox (tests may run as root), and nothing that calls home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser the journeys run in, or undefined when there is none: a named one, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', chromium.executablePath()]
  return places.find((place) => place && starts(place))
}

/** Some systems install a stub in the browser's place, so being there is not enough. */
function starts(browser: string): boolean {
  try {
    execFileSync(browser, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
