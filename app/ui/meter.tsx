type MeterProps = {
  value: number
  /** What the whole bar stands for. */
  of: number
  /** A planned value, drawn as an upright line. */
  mark?: number
  tone?: 'moving' | 'counted'
}

const WIDTH = 100

/** How far along the bar a value stands, within its ends. */
function along(value: number, of: number): number {
  return of > 0 ? Math.min(WIDTH, Math.max(0, (value / of) * WIDTH)) : 0
}

/** A bar that repeats a number said in words beside it; hidden from screen readers for that reason. */
export function Meter({ value, of, mark, tone = 'moving' }: MeterProps) {
  return (
    <svg
      className={`app-meter app-meter--${tone}`}
      viewBox={`0 0 ${WIDTH} 8`}
      width="100%"
      height="8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="app-meter__whole" width={WIDTH} height="8" />
      <rect className="app-meter__part" width={along(value, of)} height="8" />
      {mark !== undefined && (
        <line className="app-meter__mark" x1={along(mark, of)} x2={along(mark, of)} y1="0" y2="8" />
      )}
    </svg>
  )
}
