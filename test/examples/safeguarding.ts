import type { ExampleOf } from './example.ts'

export const safeguardingExamples = {} satisfies Record<string, ExampleOf>
