import type { ExampleOf } from './example.ts'

export const findingExamples = {} satisfies Record<string, ExampleOf>
