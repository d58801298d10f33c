import { guardOf } from './guard.ts'

type Routes = Readonly<
  Record<string, { id: string; module: { loader?: unknown; action?: unknown } } | undefined>
>

/** Every loader and action that was not made by `page` or `submits`, named so that it can be found. */
export function unguardedIn(routes: Routes): string[] {
  return Object.values(routes).flatMap((route) =>
    (['loader', 'action'] as const).flatMap((part) => {
      const handler = route?.module[part]
      return route && handler !== undefined && !guardOf(handler) ? [`${part} of ${route.id}`] : []
    }),
  )
}
