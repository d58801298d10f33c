import type { Action } from './policy.ts'

type Kind = 'command' | 'query'

type Collected<Area, K extends Kind> = {
  [Member in keyof Area as Area[Member] extends {
    kind: K
    name: infer Name extends string
    action: Action
  }
    ? Name
    : never]: Area[Member]
}

/** Gathers what an area's front door offers of one kind, by name: `collector('command')(families)`. */
export const collector =
  <K extends Kind>(kind: K) =>
  <Area extends object>(area: Area) =>
    Object.fromEntries(
      Object.values(area)
        .filter((member) => member?.kind === kind)
        .map((member) => [member.name, member]),
    ) as Collected<Area, K>
