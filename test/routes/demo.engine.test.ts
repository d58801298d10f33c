import { expect, test } from 'vitest'
import { demoPage, demoRefusal } from '#app/http/demo-page.server.ts'
import { tab } from '#test/support/tab.ts'
import { world } from '#test/support/world.ts'

test('the gallery exists in a demo, with a page for every status, and nowhere else', async () => {
  const w = await world()
  const demo = { ...w, platform: { ...w.platform, config: { ...w.platform.config, demo: true } } }
  expect(await tab(demo).open(demoPage, '/ui')).toMatchObject({ status: 200 })
  expect(await tab(demo).open(demoRefusal, '/ui/states/429', { status: '429' })).toMatchObject({
    status: 429,
  })
  expect(await tab(demo).open(demoRefusal, '/ui/states/no', { status: 'no' })).toMatchObject({ status: 404 })
  expect(await tab(w).open(demoPage, '/ui')).toMatchObject({ status: 404 })
  expect(await tab(w).open(demoRefusal, '/ui/states/429', { status: '429' })).toMatchObject({ status: 404 })
})
