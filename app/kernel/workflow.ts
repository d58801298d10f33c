import { Refused } from './refusals.ts'

type Moves<Stage extends string> = Readonly<
  Record<string, { from: readonly Stage[]; to: Stage; says: string }>
>

/**
 * A state machine written as a table: what may happen, from where, to where, and what the button says.
 * The same table drives the check, the buttons and the diagram in the docs.
 *
 * @param subject what moves, in the words of the screen ("match")
 * @param stages every stage, in the order of the journey
 * @param moves each move by its name
 */
export function workflow<
  const Stages extends readonly [string, ...string[]],
  const M extends Moves<Stages[number]>,
>(subject: string, stages: Stages, moves: M) {
  type Stage = Stages[number]
  type Move = keyof M & string

  return {
    subject,
    stages,
    moves,

    /** The moves open from a stage, in the order of the table. */
    allowed(from: Stage): Move[] {
      return (Object.keys(moves) as Move[]).filter((move) => moves[move]?.from.includes(from))
    },

    /** Where a move leads; refuses with `conflict` a move the table does not have from here. */
    next(from: Stage, move: Move): Stage {
      const rule = moves[move]
      if (!rule?.from.includes(from))
        throw new Refused(
          'conflict',
          `You cannot ${rule?.says ?? move} this ${subject} now: it is ${from.replaceAll('_', ' ')}.`,
        )
      return rule.to
    },

    /** The table as a Mermaid state diagram, for the docs. */
    diagram(): string {
      const arrows = Object.entries(moves).flatMap(([move, rule]) =>
        rule.from.map((from) => `  ${from} --> ${rule.to}: ${move}`),
      )
      return ['stateDiagram-v2', ...arrows].join('\n')
    },
  }
}

/** Any journey table, whatever its stages. */
export type Workflow = ReturnType<typeof workflow>
