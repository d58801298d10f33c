import type { ExampleOf } from './example.ts'
import { anApplicant } from './people.ts'

export const vettingExamples = {
  'vetting.record-gate': async (w) => {
    const { volunteer, related } = await anApplicant(w)
    const references = {
      gate: 'references',
      outcome: 'met',
      happenedOn: '2026-10-02',
      satisfactory: 2,
      verifiedByVoice: 1,
    }
    return { input: { volunteerId: volunteer.id, source: 'screen', ...references }, related }
  },
  'vetting.gate-to-record': async (w) => {
    const { volunteer, related } = await anApplicant(w)
    return { input: { volunteerId: volunteer.id, gate: 'interview' }, related }
  },
} satisfies Record<string, ExampleOf>
