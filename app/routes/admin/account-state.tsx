import { accountStateNames, type AccountState as State } from '#app/domain/access/vocabulary.ts'
import { Tag } from '#app/ui/tag.tsx'

const MEANING = { invited: 'look', active: 'met', closed: 'quiet' } as const

/** How far an account is, in a word. */
export function AccountState({ state }: { state: State }) {
  return <Tag meaning={MEANING[state]}>{accountStateNames[state]}</Tag>
}
