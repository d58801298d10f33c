import { type ReactNode, useId } from 'react'

/** A record that is kept apart. The words are the same for every such record, so that they give nothing away. */
export function Wall({ children }: { children?: ReactNode }) {
  const id = useId()
  return (
    <section className="app-wall" aria-labelledby={id}>
      <svg viewBox="0 0 36 36" width="36" height="36" aria-hidden="true" focusable="false">
        <rect x="7" y="16" width="22" height="16" rx="3" fill="currentColor" />
        <path d="M11.5 16v-4.5a6.5 6.5 0 0 1 13 0V16" fill="none" stroke="currentColor" strokeWidth="3.5" />
      </svg>
      <div>
        <h2 id={id}>You cannot open this record</h2>
        <p>It is kept apart. We do not say why, and the same words show for every such record.</p>
        {children && <p>{children}</p>}
      </div>
    </section>
  )
}
