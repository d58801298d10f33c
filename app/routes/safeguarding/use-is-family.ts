import { useRouteLoaderData } from '@remix-run/react'
import type { loader as rootLoader } from '#app/root.tsx'

/** Whether a member of a family is looking, who may have to leave the page in a hurry. */
export const useIsFamily = (): boolean =>
  useRouteLoaderData<typeof rootLoader>('root')?.account?.kind === 'family'
