import type { ReactNode } from 'react'

/** Something nobody has asked yet. It is worth nothing until it is answered. */
export function AskLine({ children }: { children: ReactNode }) {
  return <span className="app-ask">{children}</span>
}
