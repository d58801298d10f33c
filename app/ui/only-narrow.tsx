import type { ReactNode } from 'react'

/** Shown on a phone only. */
export function OnlyNarrow({ children }: { children: ReactNode }) {
  return <span className="app-only-narrow">{children}</span>
}
