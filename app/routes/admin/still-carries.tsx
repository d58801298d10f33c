import { useRouteLoaderData } from '@remix-run/react'
import type { loader as rootLoader } from '#app/root.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { sayCounts, totalOf } from '../handover/handover-words.ts'
import type { AccountData } from './account.tsx'

/** What somebody looks after as a coordinator, and, for a manager, the way to hand it over. */
export function StillCarries({ account }: { account: AccountData }) {
  const relations = useRouteLoaderData<typeof rootLoader>('root')?.account?.relations ?? []
  const { accountId, displayName, state, roles, stillCarries } = account
  if (totalOf(stillCarries) === 0) return null
  const hasLeft = state === 'closed' || !roles.some(({ role, holds }) => role === 'coordinates' && holds)
  const what = sayCounts(stillCarries)
  const next = relations.includes('manages') ? (
    <a className="govuk-link" href={`/handover/${accountId}`}>
      Hand this over
    </a>
  ) : (
    'A programme manager can hand this over.'
  )
  return hasLeft ? (
    <Alert tone="warning" label="Still to hand over">
      {displayName} coordinates no more, and {what} are still in their name. {next}
    </Alert>
  ) : (
    <p className="govuk-body">
      Looks after {what}. {next}
    </p>
  )
}
