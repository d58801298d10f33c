/** Where a page stands, from the widest to the nearest; the page itself is not in it. */
export function Breadcrumbs({ trail }: { trail: readonly { href: string; label: string }[] }) {
  return (
    <nav className="govuk-breadcrumbs app-back" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {trail.map((step) => (
          <li key={step.href} className="govuk-breadcrumbs__list-item">
            <a className="govuk-breadcrumbs__link" href={step.href}>
              {step.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
