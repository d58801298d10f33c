import { demoRefusal } from '#app/http/demo-page.server.ts'

export const loader = demoRefusal

/** The page that somebody sees when a request ends with this status: the error page is drawn in this one's place. */
export default function Refusal() {
  return null
}
