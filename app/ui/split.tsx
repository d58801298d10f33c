import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type SplitProps = { children: ReactNode; side: ReactNode; half?: boolean }

/** The matter of a page with a side column; one under the other on a phone. `half` makes both equal. */
export function Split({ children, side, half }: SplitProps) {
  return (
    <div className={classNames('app-split', half && 'app-split--half')}>
      <div>{children}</div>
      <div>{side}</div>
    </div>
  )
}
