import { describe, expect, test } from 'vitest'
import { isTemplate, renderEmail, type TemplateName, type Templates, templateNames } from './index.ts'

const somebody = { origin: 'https://alongside.example', name: 'Amira Khan' }
const everyProp = {
  token: 'a-token',
  matchId: 'a-match',
  plannedOn: '2026-11-26',
  startsAt: '10:30',
  organisationId: 'a-partner',
  quarter: '2026-07-01',
  gate: 'dbs',
  expiresOn: '2026-12-10',
  more: '2',
  due: '3',
  overdue: '1',
  volunteers: '4',
  families: '1',
  matches: '0',
  actions: '7',
  task: 'family',
  recordId: 'a-family',
  reference: 'F-0123',
} as Templates[TemplateName]

describe.each(templateNames)('the e-mail %s', (template) => {
  test('has a subject, an HTML part and a text part that say the same', async () => {
    const { subject, html, text } = await renderEmail(template, everyProp, somebody)
    expect(subject.length).toBeGreaterThan(5)
    expect(html).toContain('Hello Amira Khan')
    expect(text).toContain('Hello Amira Khan')
    expect(text).not.toContain('<')
  })

  test('leads nowhere but to the service', async () => {
    const { html } = await renderEmail(template, everyProp, somebody)
    const addresses = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) expect(address).toMatch(/^https:\/\/alongside\.example(\/|$)/)
  })

  test('says who it is from and why it came, and has no hole in it', async () => {
    const { html, text } = await renderEmail(template, everyProp, somebody)
    expect(text).toContain('From Alongside')
    expect(text).toContain('You get this because')
    for (const part of [html, text]) expect(part).not.toMatch(/undefined|null|NaN|\[object/)
  })

  test('has one thing to do at most, and the text says where', async () => {
    const { html, text } = await renderEmail(template, everyProp, somebody)
    const acts = [...html.matchAll(/href="([^"]+)"[^>]*class="act"|class="act"[^>]*href="([^"]+)"/g)].map(
      ([, one, other]) => one ?? other ?? '',
    )
    expect(acts.length).toBeLessThanOrEqual(1)
    for (const address of acts) expect(text).toContain(address)
  })

  test('holds nothing that could harm anybody who reads over a shoulder', async () => {
    const { text, subject } = await renderEmail(template, everyProp, somebody)
    const words = `${subject} ${text}`.replaceAll(/https:\S+/g, '')
    expect(words).not.toMatch(/abuse|violence|risk|worr|health|needs|child|address of|concern/i)
  })

  test('gives nothing away in its subject', async () => {
    const { subject } = await renderEmail(template, everyProp, somebody)
    expect(subject).not.toMatch(/famil|mentor|visit|supervis|DBS|concern|safeguard|graduate|Amira/i)
  })
})

test('the link of an invitation is in both parts', async () => {
  const { html, text } = await renderEmail('invitation', { token: 'abc-_123' }, somebody)
  const link = 'https://alongside.example/invitation/abc-_123'
  expect(html).toContain(`href="${link}"`)
  expect(text).toContain(link)
})

test('an e-mail without what it needs is refused, not sent with a hole in it', async () => {
  await expect(renderEmail('password-reset', {} as { token: string }, somebody)).rejects.toThrow('token')
})

test('a name that is markup or an advertisement is not repeated to whoever gets the e-mail', async () => {
  for (const name of [
    'Win at www.example.net',
    '<b>Sam</b>',
    'Sam\nBcc: x@example.org',
    '',
    'a'.repeat(61),
  ]) {
    const { text } = await renderEmail('application-received', {}, { ...somebody, name })
    expect(text).toContain('Hello,')
  }
})

test('only a template that exists is one', () => {
  expect(isTemplate('invitation')).toBe(true)
  expect(isTemplate('constructor')).toBe(false)
})
