import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { chromiumFlags, findChromium } from '#test/support/chromium.ts'
import { freePort } from '#test/support/free-port.ts'

type Service = { port: number; dataDir: string }

/**
 * The journeys, each with and without JavaScript. Each of the two has its own demo service with its own
 * data, so that both begin alike; within one the journeys follow each other, because they share its records.
 */
const projects = [
  { name: 'javascript', javaScriptEnabled: true },
  { name: 'no-javascript', javaScriptEnabled: false },
]

// The service is the demo as everybody gets it, whatever a developer happens to have set.
for (const setting of ['ALONGSIDE_KEY', 'DATABASE_URL', 'ORIGIN', 'SMTP_URL']) delete process.env[setting]

// Playwright reads this file again in every process it starts: the environment carries the first answers there.
process.env['JOURNEYS_BROWSER'] ??= findChromium() ?? ''
process.env['JOURNEYS_SERVICES'] ??= JSON.stringify(await newServices())
const services: Record<string, Service> = JSON.parse(process.env['JOURNEYS_SERVICES'])

async function newServices() {
  const made = projects.map(async ({ name }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'alongside-journeys-'))
    process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
    return [name, { port: await freePort(), dataDir }] as const
  })
  return Object.fromEntries(await Promise.all(made))
}

const addressOf = (name: string) => `http://localhost:${services[name]?.port}`

export default defineConfig({
  testDir: 'test/journeys',
  outputDir: 'test-results',
  // One for each service, so that neither waits for the other; its journeys still follow each other.
  workers: projects.length,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: process.env['JOURNEYS_REPORT']
    ? [['dot'], ['json', { outputFile: process.env['JOURNEYS_REPORT'] }]]
    : 'list',
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 10_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Without its film of every step, which takes longer than the step.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['JOURNEYS_BROWSER'], args: chromiumFlags },
  },
  projects: [
    ...projects.map(({ name, javaScriptEnabled }) => ({
      name,
      workers: 1,
      use: { baseURL: addressOf(name), javaScriptEnabled },
    })),
    // How each part of a page looks, in photographs: it changes no record, so that it can borrow a service.
    { name: 'looks', workers: 1, testDir: 'test/looks', use: { baseURL: addressOf('javascript') } },
  ],
  webServer: projects.map(({ name }) => ({
    command: 'node scripts/demo.mjs',
    url: `${addressOf(name)}/readyz`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: String(services[name]?.port),
      DATA_DIR: services[name]?.dataDir ?? '',
      DEMO_SCALE: 'small',
    },
  })),
})
