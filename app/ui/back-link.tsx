/** Back to where the person most likely came from; the words name it. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <nav className="app-back" aria-label="Back">
      <a className="govuk-back-link" href={href}>
        {children}
      </a>
    </nav>
  )
}
