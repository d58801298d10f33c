import type { KnownIds } from './known-ids.ts'
import type { Scene } from './scene.ts'
import type { Staff } from './staff.ts'

/** What turning inventions into deeds rests on. */
export type Telling = {
  readonly scene: Scene
  /** Who looks after whom. */
  readonly staff: Staff
  /** Under which ids the service knows what was invented. */
  readonly ids: KnownIds
}
