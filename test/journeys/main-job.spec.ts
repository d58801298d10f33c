import { expect, type Page, test } from '@playwright/test'
import { sayQuarter } from '#app/domain/partners/say-quarter.ts'
import { demoEmail } from '#test/support/demo.ts'
import { FAMILIES, QUARTER, VOLUNTEERS, YEAR } from './main-job-files.ts'
import { expectAccessible, importFile, press, signIn, signOut } from './pages.ts'

/** Whose volunteers the partner of the demo counts. */
const COORDINATOR = 'duncan.frayling@demo.alongside.example'

/** The number of a link such as "23 recruited and trained in Year 2". */
const counted = async (page: Page) => {
  const link = page.getByRole('link', { name: `recruited and trained in Year ${YEAR}` })
  return Number((await link.first().textContent())?.trim().split(' ')[0])
}

test('from a file to a visit, and the count goes up by one and is certified, asked about and accepted', async ({
  page,
}) => {
  test.setTimeout(240_000)
  let before = 0
  let drafted = 0
  await test.step('a manager sees how many are recruited and trained', async () => {
    await signIn(page, demoEmail('manager'))
    await page.goto('/programme')
    await expectAccessible(page)
    before = await counted(page)
    await signOut(page)
  })

  await test.step('the partner has a return to certify, drafted from its records', async () => {
    await signIn(page, demoEmail('partner'))
    await expect(page).toHaveURL(/\/cohort$/)
    await page.getByRole('link', { name: 'Check and certify' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(sayQuarter(QUARTER))
    drafted = await inReturn(page)
    await signOut(page)
  })

  await test.step('a coordinator imports volunteers and families; nothing is written before it is confirmed', async () => {
    await signIn(page, COORDINATOR)
    await importFile(page, 'Volunteers', 'volunteers.csv', VOLUNTEERS)
    await expectAccessible(page)
    const check = page.url()
    await page.goto('/volunteers?q=Salgado')
    await expect(page.getByRole('link', { name: 'Beatriz Salgado' })).toHaveCount(0)
    await page.goto(check)
    await press(page, /^Import 2 /)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2')
    await expectAccessible(page)
    await importFile(page, 'Families', 'families.csv', FAMILIES)
    await press(page, /^Import 1 /)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1')
  })

  await test.step('the same file again changes nothing', async () => {
    await importFile(page, 'Volunteers', 'volunteers.csv', VOLUNTEERS)
    await expect(page.getByRole('main').getByRole('button', { name: /^Import \d/ })).toHaveCount(0)
  })

  await test.step('she sees who is ready, and why another is not', async () => {
    await page.goto('/volunteers?q=Salgado')
    await expectAccessible(page)
    await expect(page.getByRole('row', { name: /Beatriz Salgado/ })).toContainText('Ready')
    await page.goto('/volunteers?q=Appleyard')
    await page.getByRole('link', { name: 'Desmond Appleyard' }).click()
    await expect(page.getByRole('main')).toContainText('The interview has not been held yet')
    await expectAccessible(page)
  })

  await test.step('she invites the volunteer to sign in', async () => {
    await page.goto('/volunteers?q=Salgado')
    await page.getByRole('link', { name: 'Beatriz Salgado' }).click()
    await expectAccessible(page)
    await press(page, 'Invite them to sign in')
  })

  await test.step('she settles the risk to visitors, looks who fits and why, and proposes', async () => {
    await page.goto('/families')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Quintanilha', exact: true }).click()
    await expectAccessible(page)
    await page.getByLabel('Green').check()
    await press(page, 'Record the risk')
    await page.getByRole('link', { name: 'Find a mentor' }).first().click()
    await expectAccessible(page)
    await expect(page.getByRole('main')).toContainText('Speaks Portuguese')
    await press(page, 'Propose Beatriz Salgado')
    await expect(page).toHaveURL(/proposed=/)
    await expectAccessible(page)
    await signOut(page)
  })

  await test.step('the volunteer follows the link in her e-mail, chooses a password and says yes', async () => {
    await expect(async () => {
      await page.goto('/demo/mail')
      await expect(page.getByRole('row', { name: /beatriz.salgado/ })).not.toHaveCount(0)
    }).toPass()
    await page
      .getByRole('row', { name: /beatriz.salgado.*/ })
      .filter({ hasText: 'nvit' })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('link', { name: /\/invitation\// }).click()
    await expectAccessible(page)
    await page.getByLabel('Password').fill('three quiet herons')
    await press(page, 'Save the password')
    await signIn(page, 'beatriz.salgado@example.org', 'three quiet herons')
    await expect(page).toHaveURL(/\/visits$/)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Read and answer' }).click()
    await expect(page.getByRole('main')).not.toContainText('Rosa')
    await expectAccessible(page)
    await press(page, 'Yes, I would like to')
    await signOut(page)
  })

  await test.step('the family chooses, they are introduced, the trial starts and the match is confirmed', async () => {
    await signIn(page, COORDINATOR)
    await page.goto('/matches')
    await expectAccessible(page)
    await page
      .getByRole('row', { name: /Salgado/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByLabel('They chose this mentor').check()
    await page.getByRole('group', { name: 'Who told you?' }).getByRole('radio').first().check()
    await press(page, 'Record what they said')
    await press(page, 'Record the introduction')
    await press(page, 'Start the trial')
    await press(page, 'Confirm the match')
    await expect(page.getByRole('main')).toContainText('Active')
    await expectAccessible(page)
    await signOut(page)
  })

  await test.step('the mentor logs a visit on her phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await signIn(page, 'beatriz.salgado@example.org', 'three quiet herons')
    await page
      .getByRole('link', { name: /Log a visit|Log this visit/ })
      .first()
      .click()
    await expectAccessible(page)
    await page.getByRole('radio', { name: '2 h' }).check()
    await page.getByRole('radio', { name: 'At home' }).check()
    await page.getByLabel(/What did you do/).fill('Wrote the letter to the school together.')
    await page
      .getByRole('group', { name: 'Anything worrying?' })
      .getByRole('radio', { name: 'No', exact: true })
      .check()
    await press(page, 'Save the visit')
    await expect(page.getByRole('main')).toContainText('2 hours')
    await expectAccessible(page)
    await page.setViewportSize({ width: 1280, height: 900 })
    await signOut(page)
  })

  await test.step('the coordinator reads it on the match', async () => {
    await signIn(page, COORDINATOR)
    await page.goto('/matches')
    await page
      .getByRole('row', { name: /Salgado/ })
      .getByRole('link')
      .first()
      .click()
    await expect(page.getByRole('main')).toContainText('Wrote the letter to the school together.')
    await signOut(page)
  })

  await test.step('the count has gone up by one, and opens to the evidence behind it', async () => {
    await signIn(page, demoEmail('manager'))
    await page.goto('/programme')
    expect(await counted(page)).toBe(before + 1)
    await page
      .getByRole('link', { name: `recruited and trained in Year ${YEAR}` })
      .first()
      .click()
    await signOut(page)
  })

  await test.step('the partner finds her in its draft, checks who is behind the number, and certifies', async () => {
    await signIn(page, demoEmail('partner'))
    await page.getByRole('link', { name: 'Check and certify' }).click()
    expect(await inReturn(page)).toBe(drafted + 1)
    await page.getByRole('link', { name: 'Recruited and trained' }).click()
    await expect(page.getByRole('row', { name: /Beatriz Salgado/ })).toBeVisible()
    await page.getByRole('link', { name: 'Return', exact: true }).click()
    await page.getByLabel('What happened this quarter?').fill('More people heard of us through the library.')
    await press(page, /^Certify and send/)
    await expect(page.getByRole('main')).toContainText('Tick both to certify')
    await expectAccessible(page)
    await certify(page)
    await expect(page.getByRole('main')).toContainText('Certified and sent')
    await expectAccessible(page)
    await signOut(page)
  })

  await test.step('the manager sees it, reads what is in it, and asks', async () => {
    await openReturn(page)
    await expect(page.getByRole('main')).toContainText('More people heard of us through the library.')
    expect(await inReturn(page)).toBe(drafted + 1)
    await expectAccessible(page)
    await page.getByText('Ask about it').click()
    await page.getByLabel(/What would you like .* to answer/).fill('Was Tendring part of it?')
    await press(page, 'Send the question')
    await expect(page.getByRole('main')).toContainText('Your question has been sent')
    await expectAccessible(page)
    await signOut(page)
  })

  await test.step('the partner answers by certifying again', async () => {
    await signIn(page, demoEmail('partner'))
    await page.getByRole('link', { name: 'Answer the question' }).click()
    await expect(page.getByRole('main')).toContainText('Was Tendring part of it?')
    await expectAccessible(page)
    await page.getByLabel(/^Your answer to/).fill('Yes, in Clacton.')
    await certify(page)
    await expect(page.getByRole('main')).toContainText('Certified and sent')
    await signOut(page)
  })

  await test.step('the manager reads the answer and accepts', async () => {
    await openReturn(page)
    await expect(page.getByRole('main')).toContainText('Yes, in Clacton.')
    await press(page, 'Accept the return')
    await expect(page.getByRole('main')).toContainText('The return is accepted')
    await expectAccessible(page)
    await page.goto(`/returns?quarter=${QUARTER}`)
    await expect(page.getByRole('row', { name: /Colne Families Trust/ })).toContainText('Accepted')
    await signOut(page)
  })

  await test.step('the board sees the programme and nobody in it', async () => {
    await signIn(page, demoEmail('board'))
    await expect(page).toHaveURL(/\/board$/)
    await expect(page.getByRole('main')).not.toContainText('Salgado')
  })
})

/** How many the return that is open says were recruited and trained, by the records as they are now. */
async function inReturn(page: Page): Promise<number> {
  const row = page.getByRole('row', { name: /^Recruited and trained/ })
  return Number(await row.locator('[data-label="Records now:"]').textContent())
}

/** Makes both declarations and certifies. */
async function certify(page: Page): Promise<void> {
  await page.getByLabel(/^I have read the numbers/).check()
  await page.getByLabel(/^I may certify/).check()
  await press(page, /^Certify and send/)
}

/** As the manager, opens the partner's return from the list of returns. */
async function openReturn(page: Page): Promise<void> {
  await signIn(page, demoEmail('manager'))
  await page.getByRole('link', { name: 'Returns', exact: true }).first().click()
  await page.getByRole('link', { name: 'Colne Families Trust' }).click()
}
