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

test('the list of the gallery is found, filtered, sorted and paged by its address', async ({ page }) => {
  const names = () =>
    page
      .getByRole('main')
      .locator('tbody th')
      .filter({ hasText: /^[A-Z]\w+ \S+$/ })
  await page.goto('/ui')
  await page.getByRole('link', { name: 'Hours' }).click()
  await expect(page).toHaveURL(/sort=hours/)
  await expect(page.getByRole('columnheader', { name: 'Hours' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(names().first()).toHaveText('Gareth Pritchard')
  await page.getByRole('link', { name: 'Hours' }).click()
  await expect(names().first()).toHaveText('Tomasz Zieliński')
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(names().first()).toHaveText('Gareth Pritchard')
  await page.getByRole('link', { name: 'Ready', exact: true }).click()
  await expect(page).toHaveURL(/show=ready/)
  await expect(page).not.toHaveURL(/after=/)
})

test('a page that stands in for long work goes on by itself until the work is done', async ({ page }) => {
  await page.goto('/ui/states/working?read=309')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('412 volunteers are read', {
    timeout: 20_000,
  })
})
