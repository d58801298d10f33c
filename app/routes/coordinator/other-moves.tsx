import { recordedMoves, takesBack } from '#app/domain/matching/index.ts'
import { Details } from '#app/ui/details.tsx'
import { hasErrors } from '#app/ui/form-state.ts'
import { Panel } from '#app/ui/panel.tsx'
import type { MatchPartProps } from './match.tsx'
import { MoveForm, moveForm } from './match-move-form.tsx'
import { nextMove, otherMoveNames, takenBack } from './match-moves.ts'

/** Whatever else can happen to the match now, each behind its own name. */
export function OtherMoves(part: MatchPartProps) {
  const { match, sent, fresh, coordinates } = part
  const next = nextMove(match)?.move
  const back = takenBack(match)
  const others = recordedMoves.flatMap((move) => {
    const name = otherMoveNames[move]
    const isOffered = takesBack(move) ? move === back : move !== next && match.moves?.includes(move)
    return name && isOffered ? [{ move, name }] : []
  })
  if (!coordinates || others.length === 0) return null
  return (
    <Panel title="Other steps">
      {others.map(({ move, name }) => (
        <Details key={move} summary={name} open={hasErrors(moveForm(move, sent, fresh))}>
          <MoveForm {...part} move={move} label={name} />
        </Details>
      ))}
    </Panel>
  )
}
