import { builders } from '#test/support/builders.ts'
import { somethingToRemindOf } from '#test/support/something-to-remind-of.ts'
import type { World } from '#test/support/world.ts'
import type { Example, ExampleOf } from './example.ts'

const related: Example['related'] = { service: { kind: 'service' } }

const about =
  (input: (scene: Awaited<ReturnType<typeof somethingToRemindOf>>) => object): ExampleOf =>
  async (w: World) => ({ input: input(await somethingToRemindOf(w, { build: builders(w) })), related })

export const remindersExamples = {
  'reminders.of-visit': about(({ match }) => ({ matchId: match.id })),
  'reminders.of-supervision': about(({ supervisor }) => ({ accountId: supervisor })),
  'reminders.of-gates': about(({ volunteer }) => ({ volunteerId: volunteer.id })),
  'reminders.of-gates-to-coordinator': about(({ coordinatorId }) => ({ accountId: coordinatorId })),
} satisfies Record<string, ExampleOf>
