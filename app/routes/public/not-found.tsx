import { nowhere } from '#app/http/page.server.ts'

export const loader = nowhere

/** Every address that leads nowhere: the loader answers 404, and the error page is drawn in its place. */
export default function NotFound() {
  return null
}
