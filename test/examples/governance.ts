import { enqueue } from '#app/kernel/outbox.ts'
import { builders } from '#test/support/builders.ts'
import type { ExampleOf } from './example.ts'

const anyone = { anyone: { kind: 'anyone' } } as const
const managers = { manages: { kind: 'manages' } } as const
const staff = { ...managers, coordinates: { kind: 'coordinates', organisation: 'any' } } as const

const saved =
  (input: object): ExampleOf =>
  async (w) => {
    await builders(w).district({ id: 'tendring', name: 'Tendring' })
    return { input, related: managers }
  }

export const governanceExamples = {
  'governance.places': async () => ({ input: {}, related: anyone }),
  'governance.demo-mail': async () => ({ input: { demo: true }, related: anyone }),
  'governance.demo-message': async (w) => {
    await w.database.write((tx) =>
      enqueue(tx, { ...w, now: w.now(), mailDomain: 'localhost' }, [
        { template: 'password-reset', to: { kind: 'account', id: 'a' }, props: {} },
      ]),
    )
    const [message] = await w.outbox()
    return { input: { demo: true, messageId: message?.id }, related: anyone }
  },
  'governance.reference-list': async () => ({ input: { list: 'districts' }, related: staff }),
  'governance.reference-item': async () => ({
    input: { list: 'districts', itemId: 'new' },
    related: managers,
  }),
  'governance.save-organisation': saved({
    name: 'Colne Families Trust',
    kind: 'partner',
    fromOn: '2026-10-01',
  }),
  'governance.save-district': saved({ name: 'Thurrock', fromOn: '2026-10-01' }),
  'governance.save-team': saved({ name: 'Clacton', fromOn: '2026-10-01', districtIds: ['tendring'] }),
  'governance.save-outcode': saved({
    itemId: 'CO15',
    place: 'Clacton-on-Sea',
    districtId: 'tendring',
    latitude: 51.8,
    longitude: 1.16,
  }),
  'governance.save-criterion': saved({
    name: 'No member of the family in work',
    position: 1,
    fromOn: '2026-10-01',
  }),
  'governance.set-target': saved({
    programmeYear: 14,
    value: 750,
    approvedBy: 'Partnership board',
    approvedOn: '2026-09-01',
    source: 'Minute 12',
  }),
} satisfies Record<string, ExampleOf>
