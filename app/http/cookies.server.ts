/**
 * The session cookie lasts as long as the browser is open; how long the session lasts is decided on the server.
 * On https its name starts with `__Host-`, so that no neighbouring site can set it.
 */
export const sessionCookieName = (origin: string) => (isSecure(origin) ? '__Host-alongside' : 'alongside')

/** The Set-Cookie header that gives a browser its session. */
export const sessionCookie = (origin: string, sessionId: string) =>
  `${sessionCookieName(origin)}=${sessionId}; ${attributes(origin)}`

/** The Set-Cookie header that takes the session away again. */
export const noSessionCookie = (origin: string) =>
  `${sessionCookieName(origin)}=; ${attributes(origin)}; Max-Age=0`

/** The session id that a Cookie header holds; null when there is none, or something that cannot be one. */
export function sessionIdIn(origin: string, header: string | null | undefined): string | null {
  const start = `${sessionCookieName(origin)}=`
  const pair = (header ?? '').split(';').find((part) => part.trim().startsWith(start))
  const value = pair?.trim().slice(start.length) ?? ''
  return /^[\w-]{43}$/.test(value) ? value : null
}

const isSecure = (origin: string) => origin.startsWith('https:')

const attributes = (origin: string) =>
  ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(isSecure(origin) ? ['Secure'] : [])].join('; ')
