import { workflow } from '#app/kernel/workflow.ts'
import { concernStages } from './vocabulary.ts'

/** A concern is answered first, then decided with reasons, and stays open until what was decided has been done. */
export const journey = workflow('concern', concernStages, {
  acknowledge: { from: ['raised'], to: 'acknowledged', says: 'acknowledge' },
  decide: { from: ['acknowledged'], to: 'decided', says: 'decide on' },
  close: { from: ['decided'], to: 'closed', says: 'close' },
})
