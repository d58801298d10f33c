import type { ReactNode } from 'react'

type PageHeadProps = {
  /** Whose page, which day: read before the title. */
  caption?: ReactNode
  /** States the finding where there is one. */
  title: ReactNode
  lede?: ReactNode
  /** A tag beside the title. */
  tag?: ReactNode
  /** Small secondary buttons or a search box at the other end. */
  actions?: ReactNode
}

/** The head of a page: its one h1 and what stands around it. */
export function PageHead({ caption, title, lede, tag, actions }: PageHeadProps) {
  return (
    <div className="app-head">
      <div className="app-head__words">
        {caption && <span className="govuk-caption-l">{caption}</span>}
        <h1 className="govuk-heading-l">
          {title} {tag}
        </h1>
        {lede && <p className="app-lede">{lede}</p>}
      </div>
      {actions && <div className="app-head__actions">{actions}</div>}
    </div>
  )
}
