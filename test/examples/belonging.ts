import type { ExampleOf } from './example.ts'

export const belongingExamples = {} satisfies Record<string, ExampleOf>
