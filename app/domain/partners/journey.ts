import { workflow } from '#app/kernel/workflow.ts'
import { returnStages } from './vocabulary.ts'

/**
 * A quarterly return: the partner certifies, the programme asks or accepts. Certifying again makes a new edition and
 * leaves the one before as it was; an accepted return is opened again only by asking about it.
 */
export const journey = workflow('return', returnStages, {
  certify: { from: ['draft', 'certified', 'queried'], to: 'certified', says: 'certify' },
  query: { from: ['certified', 'accepted'], to: 'queried', says: 'ask about' },
  accept: { from: ['certified'], to: 'accepted', says: 'accept' },
})
