import { expect, type Page, type Response, test } from '@playwright/test'
import { demoAccounts } from '#scripts/demo-accounts.mjs'
import { layoutFaults } from '#test/support/layout.ts'
import { patternOf } from '#test/support/route-patterns.ts'
import { faultsFor, signIn } from './pages.ts'

/** More pages than anybody's first screen leads to; a sweep that needs more goes round in circles. */
const MOST_PAGES = 80
const WIDTHS = [1280, 390]
/** Statements that one answer may send to the database, the session and the frame of the page among them. */
const MOST_STATEMENTS = 12

const people: readonly (string | null)[] = [null, ...demoAccounts.emails]

for (const email of people)
  test(`every page within reach of ${email ?? 'a stranger'} holds`, async ({ page }) => {
    test.setTimeout(300_000)
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
    })
    if (email) await signIn(page, email)
    else await page.goto('/')
    await sweep(page)
    expect(refused, 'what the content security policy refused').toEqual([])
  })

/** Opens one page of each kind that links lead to from the page that is open, and holds each to the same. */
async function sweep(page: Page): Promise<void> {
  const seen = new Set<string>()
  const next = [page.url()]
  for (let address = next.shift(); address !== undefined; address = next.shift()) {
    const pattern = patternOf(new URL(address).pathname)
    if (seen.has(pattern)) continue
    seen.add(pattern)
    expect(seen.size, `pages to open: ${[...seen].join(' ')}`).toBeLessThan(MOST_PAGES)

    const answer = await open(page, address)
    if (!answer) continue
    await hold(page, answer, pattern)
    next.push(...(await linksOf(page)))
  }
  expect(seen.size, 'pages opened').toBeGreaterThan(1)
}

/** Opens an address; null when it is a file to be kept rather than a page. */
async function open(page: Page, address: string): Promise<Response | null> {
  return page.goto(address).catch((problem: Error) => {
    if (problem.message.includes('Download is starting')) return null
    throw problem
  })
}

/** Says all that is wrong with a page before the next one is opened. */
async function hold(page: Page, answer: Response, pattern: string): Promise<void> {
  const soft = expect.configure({ soft: true })
  soft(answer.status(), `status of ${page.url()}`).toBe(200)
  soft(statementsFor(answer), `statements for ${page.url()}`).toBeLessThanOrEqual(MOST_STATEMENTS)
  soft(scriptsIn(await answer.text()), `scripts of ${page.url()}`).toEqual(['/enhance.js'])
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    soft(await layoutFaults(page), `layout of ${page.url()} at ${width} px`).toEqual([])
  }
  if (checksAgain(pattern)) soft(await faultsFor(page), `accessibility of ${page.url()}`).toEqual([])
}

/** How many statements the service says it sent; not a number when it does not say. */
function statementsFor(answer: Response): number {
  const [, statements] = /desc="(\d+) statements"/.exec(answer.headers()['server-timing'] ?? '') ?? []
  return Number(statements)
}

const checked = new Set<string>()

/** With scripts whatever anybody sees is checked; without them, where nothing more can differ, each kind of page once. */
function checksAgain(pattern: string): boolean {
  const again = test.info().project.use.javaScriptEnabled !== false || !checked.has(pattern)
  checked.add(pattern)
  return again
}

/** What a page has the browser run or fetch to run, by address; a script within the page by its beginning. */
function scriptsIn(html: string): string[] {
  const tags = [...html.matchAll(/<script\b([^>]*)>([^<]{0,40})|<link\b([^>]*modulepreload[^>]*)>/g)]
  return tags.map(([, attributes = '', words, preload = '']) => {
    const address = /(?:src|href)="([^"]*)"/.exec(attributes + preload)
    return address?.[1] ?? `within the page: ${words}`
  })
}

/** The addresses of this service that a page links to, in the order of the page. */
function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.origin === location.origin)
      .map((link) => link.href.split('#')[0] ?? ''),
  )
}
