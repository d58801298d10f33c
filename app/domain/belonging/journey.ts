import { workflow } from '#app/kernel/workflow.ts'
import { requestStages } from './vocabulary.ts'

/** A family's request: it can be taken back until somebody has dealt with it. */
export const journey = workflow('request', requestStages, {
  handle: { from: ['open'], to: 'handled', says: 'mark as handled' },
  take_back: { from: ['open'], to: 'taken_back', says: 'take back' },
})
