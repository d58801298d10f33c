import { expect, test } from '@playwright/test'

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
