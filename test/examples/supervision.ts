import { builders } from '#test/support/builders.ts'
import { aSupervisedVolunteer } from '#test/support/supervised-volunteer.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

/** A supervised mentor and everybody who stands to them. */
async function everybody(w: World) {
  const { volunteer, supervisor } = await aSupervisedVolunteer(w)
  const related: Example['related'] = {
    coordinates: {
      kind: 'coordinates',
      organisation: volunteer.organisationId,
      district: volunteer.districtId,
    },
    supervises: { kind: 'supervises', volunteer: volunteer.id },
    volunteers: { kind: 'volunteers', volunteer: volunteer.id },
    manages: { kind: 'manages' },
    safeguards: { kind: 'safeguards' },
    service: { kind: 'service' },
  }
  return { volunteer, supervisor, related }
}

const about =
  (rest: object = {}): ExampleOf =>
  async (w) => {
    const { volunteer, related } = await everybody(w)
    return { input: { volunteerId: volunteer.id, ...rest }, related }
  }

/** What supervisors do, done by an account that exists: the session names who held it. */
const bySupervisor =
  (rest: object): ExampleOf =>
  async (w) => {
    await builders(w).account('Colin Tate', { id: 'a-supervises' })
    return about(rest)(w)
  }

export const supervisionExamples = {
  'supervision.assign': async (w) => {
    const { volunteer, supervisor, related } = await everybody(w)
    return { input: { volunteerId: volunteer.id, supervisorId: supervisor, version: 1 }, related }
  },
  'supervision.plan': bySupervisor({
    kind: 'one_to_one',
    plannedOn: '2026-11-26',
    startsAt: '10:00',
    medium: 'phone',
  }),
  'supervision.record-held': bySupervisor({
    kind: 'one_to_one',
    heldOn: '2026-11-20',
    minutes: 45,
    medium: 'phone',
    source: 'screen',
    wellbeing: 4,
    worry: 'no',
    record: 'The visits go well.',
  }),
  'supervision.record-not-taken-up': bySupervisor({ offeredKind: 'one_to_one', offeredOn: '2026-11-20' }),
  'supervision.my-volunteers': async (w) => ({ input: {}, related: (await everybody(w)).related }),
  'supervision.status': async (w) => ({ input: {}, related: (await everybody(w)).related }),
  'supervision.own': async (w) => ({ input: {}, related: (await everybody(w)).related }),
  'supervision.next-own': async (w) => ({ input: {}, related: (await everybody(w)).related }),
  'supervision.volunteer': about(),
  'supervision.sessions': about(),
} satisfies Record<string, ExampleOf>
