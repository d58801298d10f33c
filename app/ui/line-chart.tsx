import type { ReactNode } from 'react'
import { ChartFrame, type ChartMark } from './chart-frame.tsx'
import {
  apart,
  bandPath,
  type DayValue,
  type Forecast,
  gridOf,
  linePath,
  monthsBetween,
  pointsOf,
  type Room,
  type Scale,
  scaleOf,
} from './chart-points.ts'

type Lines = {
  /** First and last day of what is drawn, such as a programme year. */
  from: string
  to: string
  /** What was counted so far, oldest first; the last one is today. */
  counted: readonly DayValue[]
  /** What was planned for each of some days, to the end. */
  planned?: readonly DayValue[]
  /** What is expected from today to the end, always with its range. */
  forecast?: readonly Forecast[]
  target?: number
  /** What the last day counted is called beside its number; "today" unless said otherwise. */
  lastDay?: string
}

type LineChartProps = Lines & {
  title: string
  finding: string
  note?: ReactNode
  table: ReactNode
}

/** A count that grows through a year, beside what was planned and what is forecast. */
export function LineChart({ title, finding, note, table, ...lines }: LineChartProps) {
  return (
    <ChartFrame
      title={title}
      finding={finding}
      marks={marksOf(lines)}
      wide={{ ...WIDE, children: <Plot lines={lines} room={WIDE} every={1} /> }}
      narrow={{ ...NARROW, children: <Plot lines={lines} room={NARROW} every={2} /> }}
      {...(note ? { note } : {})}
      table={table}
    />
  )
}

const WIDE: Room = { width: 960, height: 360, left: 48, right: 100, top: 34, bottom: 34 }
const NARROW: Room = { width: 300, height: 270, left: 36, right: 40, top: 30, bottom: 30 }

function marksOf({ planned = [], forecast = [] }: Lines): { mark: ChartMark; label: string }[] {
  return [
    { mark: 'counted', label: 'Counted' },
    ...(planned.length > 0 ? [{ mark: 'planned' as const, label: 'Profile' }] : []),
    ...(forecast.length > 0
      ? [
          { mark: 'forecast' as const, label: 'Forecast' },
          { mark: 'five' as const, label: '5 chances in 10' },
          { mark: 'eight' as const, label: '8 chances in 10' },
        ]
      : []),
  ]
}

type PlotProps = {
  lines: Lines
  room: Room
  /** Every month has its name, or every second one. */
  every: number
}

function Plot({ lines, room, every }: PlotProps) {
  const { from, to, counted, planned = [], forecast = [], target, lastDay = 'today' } = lines
  const values = [...counted, ...planned].map(({ value }) => value)
  const grid = gridOf(Math.max(target ?? 0, ...values, ...forecast.map(({ eight: [, high] }) => high)))
  const scale = scaleOf(from, to, grid.top, room)
  const band = (of: 'five' | 'eight') =>
    bandPath(
      forecast.map((day) => ({ on: day.on, between: day[of] })),
      scale,
    )
  return (
    <>
      <Grid grid={grid.lines} scale={scale} room={room} />
      <Months from={from} to={to} scale={scale} room={room} every={every} />
      <path className="app-chart__area--eight" d={band('eight')} />
      <path className="app-chart__area--five" d={band('five')} />
      {target !== undefined && <Target target={target} scale={scale} room={room} />}
      <path className="app-chart__line app-chart__line--planned" d={linePath(pointsOf(planned, scale))} />
      <path className="app-chart__line app-chart__line--forecast" d={linePath(pointsOf(forecast, scale))} />
      <path className="app-chart__line app-chart__line--counted" d={linePath(pointsOf(counted, scale))} />
      <Last counted={counted} called={lastDay} scale={scale} room={room} />
      <Ends forecast={forecast} scale={scale} words={every === 1} />
    </>
  )
}

type Placed = { scale: Scale; room: Room }

function Grid({ grid, scale, room }: Placed & { grid: readonly number[] }) {
  return grid.map((value) => (
    <g key={value}>
      <path
        className={value === 0 ? 'app-chart__axis' : 'app-chart__grid'}
        d={`M${room.left} ${scale.y(value)}H${room.width - room.right}`}
      />
      <text className="app-chart__label" x={room.left - 7} y={scale.y(value) + 5} textAnchor="end">
        {value.toLocaleString('en-GB')}
      </text>
    </g>
  ))
}

function Months({ from, to, scale, room, every }: Placed & { from: string; to: string; every: number }) {
  return monthsBetween(from, to)
    .filter((_, index) => index % every === 0)
    .map(({ name, middle }) => (
      <text
        key={middle}
        className="app-chart__label"
        x={scale.x(middle)}
        y={room.height - room.bottom + 22}
        textAnchor="middle"
      >
        {name}
      </text>
    ))
}

function Target({ target, scale, room }: Placed & { target: number }) {
  return (
    <>
      <path className="app-chart__axis" d={`M${room.left} ${scale.y(target)}H${room.width - room.right}`} />
      <text className="app-chart__label app-chart__label--planned" x={room.left + 6} y={scale.y(target) - 7}>
        Target {target.toLocaleString('en-GB')}
      </text>
    </>
  )
}

/** How far beneath its dot a label stands that would otherwise cross the upper edge of the plot, and above it. */
const ABOVE = -14
const BENEATH = 26

function Last({ counted, called, scale, room }: Placed & { counted: readonly DayValue[]; called: string }) {
  const last = counted.at(-1)
  if (!last) return null
  const x = scale.x(last.on)
  const y = scale.y(last.value)
  const number = last.value.toLocaleString('en-GB')
  return (
    <>
      <circle className="app-chart__today" cx={x} cy={y} r="6" />
      {x > room.width - room.right - 40 ? (
        <text className="app-chart__label app-chart__label--counted" x={x + 10} y={y + 5}>
          {number}
        </text>
      ) : (
        <Beside x={x} y={y} room={room}>
          {number} {called}
        </Beside>
      )}
    </>
  )
}

/** Words above a dot, or beneath it at the upper edge; at the left edge they begin beside the axis. */
function Beside({ x, y, room, children }: { x: number; y: number; room: Room; children: ReactNode }) {
  const early = x < room.left + 40
  return (
    <text
      className="app-chart__label app-chart__label--counted"
      x={early ? room.left + 6 : x}
      y={y + (y < room.top + 30 ? BENEATH : ABOVE)}
      textAnchor={early ? 'start' : 'middle'}
    >
      {children}
    </text>
  )
}

type EndsProps = { scale: Scale; forecast: readonly Forecast[]; words: boolean }

/** The ends of the forecast: the likeliest value and what it lies between, each beside the end of its line. */
function Ends({ forecast, scale, words }: EndsProps) {
  const end = forecast.at(-1)
  if (!end) return null
  const [low, high] = end.eight
  const values = [high, end.value, low]
  const heights = apart(
    values.map((value) => scale.y(value)),
    17,
  )
  return values.map((value, index) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: three places, always the same ones
      key={index}
      className={index === 1 ? 'app-chart__label app-chart__label--forecast' : 'app-chart__label'}
      x={scale.x(end.on) + 7}
      y={(heights[index] ?? 0) + 5}
    >
      {value.toLocaleString('en-GB')}
      {index === 1 && words && ' likely'}
    </text>
  ))
}
