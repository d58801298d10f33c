/** How many people a demo has. */
export type DemoSize = { readonly volunteers: number; readonly families: number }

const sizes = {
  /** A programme that can be overlooked. */
  usual: { volunteers: 140, families: 40 },
  /** About ten thousand volunteers, families and visits, to see how the service bears them. */
  large: { volunteers: 3_000, families: 1_500 },
} as const satisfies Record<string, DemoSize>

/**
 * The size that the environment asks for by DEMO_SIZE; the usual one where it does not.
 *
 * @throws Error for a size that there is not
 */
export function readSize(name = 'usual'): DemoSize {
  if (name === 'usual' || name === 'large') return sizes[name]
  throw new Error(`There is no demo of the size ${name}. Set DEMO_SIZE to large, or leave it out.`)
}
