import type { MetaFunction } from '@remix-run/node'
import { ErrorPage, errorTitle } from '#app/ui/error-page.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = () => [{ title: pageTitle(errorTitle('not-found')) }]

/** Every address that leads nowhere. */
export default function NotFound() {
  return <ErrorPage kind="not-found" />
}
