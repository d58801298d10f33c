/** Where a page may never lead back to: there, signing in would begin again or end at once. */
const NOT_BACK_TO = ['/sign-in', '/sign-out', '/reset', '/invitation']

/**
 * The path of an address that somebody was on their way to, when it is one of ours; null for anything else.
 * It is parsed as a browser would, so that `//elsewhere`, `/\elsewhere` and the like are not taken for a path.
 */
export function localPath(then: string | null, origin: string): string | null {
  if (!then?.startsWith('/') || !URL.canParse(then, origin)) return null
  const address = new URL(then, origin)
  const [first] = address.pathname.split('/', 2).slice(1)
  if (address.origin !== new URL(origin).origin || NOT_BACK_TO.includes(`/${first}`)) return null
  return address.pathname.startsWith('//') ? null : address.pathname + address.search
}
