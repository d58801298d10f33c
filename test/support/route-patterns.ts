import routes from '#app/routes.ts'

const isNamed = (part: string) => part.startsWith(':')

/** The addresses of the service, the most exact first, as the router takes them. */
const patterns = routes
  .map(({ path = '' }) => path)
  .filter((path) => path !== '*')
  .map((path) => {
    const parts = path.split('/')
    const form = parts.map((part) => (isNamed(part) ? '[^/]+' : part)).join('/')
    return { path: `/${path}`, form: new RegExp(`^/${form}$`), named: parts.filter(isNamed).length }
  })
  .sort((a, b) => a.named - b.named)

/** The kind of page a path leads to: `/matches/:matchId` for every match. A path that leads nowhere is its own. */
export function patternOf(path: string): string {
  return patterns.find(({ form }) => form.test(path))?.path ?? path
}
