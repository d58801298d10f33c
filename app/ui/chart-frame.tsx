import { type ReactNode, useId } from 'react'
import { Details } from './details.tsx'

/** How something is drawn, and so what it means: ember was counted, teal is forecast, ink was planned. */
export type ChartMark = 'counted' | 'forecast' | 'planned' | 'five' | 'eight' | 'few' | 'some' | 'many'

/** One drawing: its size in its own units, and what is in it. */
export type Drawing = { width: number; height: number; children: ReactNode }

type ChartFrameProps = {
  /** What is drawn: "Recruited and trained, programme year 2". */
  title: string
  /** What the drawing shows, in one or two sentences, for whoever cannot see it. */
  finding: string
  marks?: readonly { mark: ChartMark; label: string }[]
  /** For a screen, and the same drawn anew for a phone. A unit is a pixel when it just fits. */
  wide: Drawing
  narrow: Drawing
  /** Where the numbers come from. */
  note?: ReactNode
  /** The same as a table. */
  table: ReactNode
  tableLabel?: string
}

/** A drawing with its key, its words and its table. Its heading stands above it, in the page. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, finding, marks = [], wide, narrow, note, table, tableLabel = 'The chart as a table' } = props
  return (
    <figure className="app-chart">
      {marks.length > 0 && (
        <ul className="app-chart__key" aria-label={`Key: ${title}`}>
          {marks.map(({ mark, label }) => (
            <li key={mark}>
              <Sample mark={mark} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div className="app-chart__drawings">
        <Drawn title={title} finding={finding} drawing={wide} className="app-chart__wide" />
        <Drawn title={title} finding={finding} drawing={narrow} className="app-chart__narrow" />
      </div>
      {note && <figcaption>{note}</figcaption>}
      <Details summary={tableLabel}>{table}</Details>
    </figure>
  )
}

type DrawnProps = { title: string; finding: string; drawing: Drawing; className: string }

function Drawn({ title, finding, drawing: { width, height, children }, className }: DrawnProps) {
  const id = useId()
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      focusable="false"
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{finding}</desc>
      {children}
    </svg>
  )
}

const LINES: ReadonlySet<ChartMark> = new Set(['counted', 'forecast', 'planned'])

function Sample({ mark }: { mark: ChartMark }) {
  return (
    <svg viewBox="0 0 26 14" width="26" height="14" aria-hidden="true" focusable="false">
      {LINES.has(mark) ? (
        <path className={`app-chart__line app-chart__line--${mark}`} d="M1 7H25" />
      ) : (
        <rect className={`app-chart__area--${mark}`} y="1" width="26" height="12" />
      )}
    </svg>
  )
}
