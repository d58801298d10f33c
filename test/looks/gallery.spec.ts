import { expect, test } from '@playwright/test'
import { layoutFaults } from '#test/support/layout.ts'
import { expectAccessible } from '../journeys/pages.ts'

/** Every part that pages are made of, and every page that stands in for another; the address and the status. */
const PAGES = [
  ['/ui', 200],
  ['/ui/charts', 200],
  ['/ui/forms', 200],
  ['/ui/matching', 200],
  ['/ui/people', 200],
  ['/ui/states', 200],
  ['/ui/states/working?stay', 200],
  ['/ui/states/403', 403],
  ['/ui/states/404', 404],
  ['/ui/states/409', 409],
  ['/ui/states/413', 413],
  ['/ui/states/429', 429],
  ['/ui/states/500', 500],
  ['/sign-in?then=%2Fvisits&after=kept', 200],
] as const

const WIDTHS = [1280, 390, 320]

for (const [address, status] of PAGES)
  test(`${address} fits, can be read, pressed and used at every width`, async ({ page }, info) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      if (width === WIDTHS[0]) expect((await page.goto(address))?.status()).toBe(status)
      const name = `${address.replaceAll(/\W+/g, '-').slice(1)}-${width}.png`
      await page.screenshot({ path: info.outputPath(name), fullPage: true })
      expect(await layoutFaults(page), `${address} at ${width} px`).toEqual([])
      if (width === 320 || (width === 1280 && status === 200)) await expectAccessible(page)
    }
  })

test('on paper a list is a table, the ways around the service are left out, and charts have their numbers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto('/ui')
  const table = page.getByRole('table', { name: 'Volunteers of the gallery' })
  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group')
  for (const hidden of ['.app-nav', '.app-side-nav', '.app-filter', '.app-sort-by', '.govuk-pagination'])
    await expect(page.locator(hidden).first(), hidden).toBeHidden()
  await page.goto('/ui/charts')
  await expect(page.getByText('404 to 536').or(page.getByText('407 to 537')).first()).toBeVisible()
})

test('the first press of Tab reaches the way past the navigation, and it leads to the page itself', async ({
  page,
}) => {
  await page.goto('/ui')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to main content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
})
