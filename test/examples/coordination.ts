import type { ExampleOf } from './example.ts'

export const coordinationExamples = {} satisfies Record<string, ExampleOf>
