import type { MetaFunction } from '@remix-run/react'
import { signOut } from '#app/auth/sign-out.server.ts'
import { submits } from '#app/http/submits.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = () => [{ title: pageTitle('Sign out') }]

export const action = submits({ 'sign-out': signOut })

/** For whoever comes to this address by hand: opening a page changes nothing, the button does. */
export default function SignOut() {
  return (
    <Page width="reading" exit>
      <PageHead title="Sign out" lede="What you have not saved is lost." />
      <form method="post">
        <Button>Sign out</Button>
      </form>
    </Page>
  )
}
