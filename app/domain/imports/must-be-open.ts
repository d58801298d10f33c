import { Refused } from '#app/kernel/refusals.ts'
import type { imports } from '#db/schema/index.ts'

/** Refuses to change or import a file that has been imported. */
export function mustBeOpen({ confirmedAt }: Pick<typeof imports.$inferSelect, 'confirmedAt'>): void {
  if (confirmedAt) throw new Refused('conflict', 'This file has been imported already.')
}
