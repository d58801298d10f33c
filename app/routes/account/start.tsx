import { homeOf } from '#app/chrome.ts'
import { ownAccount } from '#app/domain/people/index.ts'
import { ask, onward } from '#app/http/page.server.ts'

/** Where somebody comes to after signing in: the first screen of their work. */
export const loader = onward({ account: ask(ownAccount, () => ({})) }, ({ account }) => homeOf(account))
