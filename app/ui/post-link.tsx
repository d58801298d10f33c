import type { ReactNode } from 'react'
import { Hidden } from './hidden.tsx'

type PostLinkProps = {
  action: string
  /** What the form carries: its key, its version, its intent. */
  carries?: Readonly<Record<string, string | number>>
  children: ReactNode
}

/** A small act that reads like a link but is sent by POST, because it changes something: sign out, undo. */
export function PostLink({ action, carries = {}, children }: PostLinkProps) {
  return (
    <form method="post" action={action} className="app-post-link">
      {Object.entries(carries).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <button type="submit">{children}</button>
    </form>
  )
}
