import type { ReactNode } from 'react'

const DRAWINGS = {
  success: 'M11.5 25 2 15.5l2.5-2.5 7 7L25.5 6 28 8.5z',
  information: 'M15 2a13 13 0 1 0 0 26 13 13 0 0 0 0-26zm-1.7 6h3.400v3.400h-3.400zm0 5.5h3.400V22h-3.400z',
  warning: 'M15 2.5 1.5 27h27zm-1.7 8.5h3.400v8h-3.400zm0 10h3.400v3.300h-3.400z',
  error: 'M10 2h10l8 8v10l-8 8H10l-8-8V10zm3.300 5.5v9.5h3.400V7.5zm0 12v3.300h3.400v-3.300z',
} as const

type AlertProps = {
  tone: keyof typeof DRAWINGS
  /** What it is about in two or three words, for a list of the page's regions. */
  label: string
  children: ReactNode
  /** What can be done about it at once, such as a PostLink that says Undo. */
  action?: ReactNode
}

/** The result of something, or a fact about the whole page. Faults of a form belong in the ErrorSummary. */
export function Alert({ tone, label, children, action }: AlertProps) {
  return (
    <section className={`app-alert app-alert--${tone}`} aria-label={label}>
      <svg viewBox="0 0 30 30" width="24" height="24" aria-hidden="true" focusable="false">
        <path d={DRAWINGS[tone]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <div className="app-alert__content">
        {children} {action}
      </div>
    </section>
  )
}
