import type { ExampleOf } from './example.ts'

export const supervisionExamples = {} satisfies Record<string, ExampleOf>
