type PaginationProps = {
  /** Addresses of the neighbouring pages; a missing one is not offered. */
  newer?: string
  older?: string
  /** What the pages hold: "visits". */
  of: string
  newerLabel?: string
  olderLabel?: string
}

/** To the neighbouring pages of a long list. */
export function Pagination({
  newer,
  older,
  of,
  newerLabel = 'Newer',
  olderLabel = 'Older',
}: PaginationProps) {
  if (!newer && !older) return null
  return (
    <nav className="govuk-pagination" aria-label={`Pages of ${of}`}>
      {newer && <PageLink href={newer} label={newerLabel} of={of} way="prev" />}
      {older && <PageLink href={older} label={olderLabel} of={of} way="next" />}
    </nav>
  )
}

const ARROWS = {
  prev: 'M7 0 0 7l7 7 1.5-1.5L4 8h11V6H4l4.5-4.5z',
  next: 'M8 0l7 7-7 7-1.5-1.5L11 8H0V6h11L6.5 1.5z',
}

type PageLinkProps = { href: string; label: string; of: string; way: 'prev' | 'next' }

function PageLink({ href, label, of, way }: PageLinkProps) {
  const arrow = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      viewBox="0 0 15 14"
      width="15"
      height="13"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ARROWS[way]} />
    </svg>
  )
  return (
    <div className={`govuk-pagination__${way}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={way}>
        {way === 'prev' && arrow}
        <span className="govuk-pagination__link-title">
          {label}
          <span className="govuk-visually-hidden"> {of}</span>
        </span>
        {way === 'next' && arrow}
      </a>
    </div>
  )
}
