import type { ExampleOf } from './example.ts'
import { anApplicant } from './people.ts'

const application = {
  displayName: 'Amira Khan',
  dateOfBirth: '1988-02-29',
  email: 'amira@example.org',
  phone: '01632 960 001',
  area: 'CO15 1AB',
  slots: ['tue-evening', 'sat-morning'],
  livedAbroad: 'no',
  motivation: 'Somebody walked alongside me once.',
}

export const recruitmentExamples = {
  'recruitment.apply': async (w) => ({ input: application, related: (await anApplicant(w)).related }),
  'recruitment.add-volunteer': async (w) => {
    const { organisation, related } = await anApplicant(w)
    const onPaper = { came: 'paper', appliedOn: '2026-11-02', source: 'leaflet' }
    return { input: { ...application, ...onPaper, organisationId: organisation.id }, related }
  },
  'recruitment.places-to-add': async (w) => ({ input: {}, related: (await anApplicant(w)).related }),
  'recruitment.move': async (w) => {
    const { volunteer, related } = await anApplicant(w)
    return {
      input: { volunteerId: volunteer.id, version: 1, move: 'shortlist', happenedOn: '2026-09-01' },
      related,
    }
  },
  'recruitment.history': async (w) => {
    const { volunteer, related } = await anApplicant(w)
    return { input: { volunteerId: volunteer.id }, related }
  },
} satisfies Record<string, ExampleOf>
