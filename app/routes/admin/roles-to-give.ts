import { useRouteLoaderData } from '@remix-run/react'
import { guardedRoles, type StaffRole, staffRoles } from '#app/domain/access/vocabulary.ts'
import type { loader as rootLoader } from '#app/root.tsx'

/** The roles that whoever is looking may give: the strongest are given by programme managers alone. */
export function useRolesToGive(): readonly StaffRole[] {
  const account = useRouteLoaderData<typeof rootLoader>('root')?.account
  if (account?.relations.includes('manages')) return staffRoles
  return staffRoles.filter((role) => !guardedRoles.includes(role))
}
