import type { ExampleOf } from './example.ts'

export const remindersExamples = {} satisfies Record<string, ExampleOf>
