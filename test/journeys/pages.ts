import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { DEMO_PASSWORD } from '#test/support/demo.ts'

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing is found by the checker of accessibility, at the levels this service holds itself to. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await faultsFor(page), `accessibility of ${page.url()}`).toEqual([])
}

/**
 * What the checker of accessibility finds: each rule that is broken, and where first. Legacy mode is for pages without
 * frames, as all of ours are: it spares the second page in which findings from several frames are put together.
 */
export async function faultsFor(page: Page): Promise<readonly string[]> {
  const checked = await whereScriptsRun(page)
  const checker = new AxeBuilder({ page: checked }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await checker.withTags(LEVELS).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)
}

/** A tab that has scripts, for the pages of a browser that has none; made once, because it takes longer than a check. */
let tabWithScripts: Page | undefined

/** The checker is a script itself: a page without scripts is shown, just as it stands, in a tab that has them. */
async function whereScriptsRun(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (test.info().project.use.javaScriptEnabled !== false || !browser) return page
  tabWithScripts ??= await (await browser.newContext({ javaScriptEnabled: true })).newPage()
  const copy = tabWithScripts
  await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 })
  const html = await page.content()
  await copy.unrouteAll()
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await copy.route('**/enhance.js', (route) => route.abort())
  await copy.goto(page.url())
  return copy
}

/** Signs in as one of the demo's people, or as somebody who has just chosen this password. */
export async function signIn(page: Page, email: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
}

/** Presses a button in the page itself, not in its frame. */
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).click()

/** Sends a file for import and confirms it. */
export async function importFile(
  page: Page,
  kind: 'Volunteers' | 'Families' | 'Visits',
  name: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
  await page.goto('/import')
  await page.getByLabel(kind, { exact: true }).check()
  await page.getByLabel('The file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await press(page, 'Read the file')
  await expect(page).toHaveURL(/\/import\/[\w-]+$/)
}
