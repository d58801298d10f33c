import type { ExampleOf } from './example.ts'

export const peopleExamples = {
  'people.own-account': async () => ({ input: {}, related: { anyone: { kind: 'anyone' } } }),
} satisfies Record<string, ExampleOf>
