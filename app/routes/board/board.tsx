import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { boardPack, sayProgrammeYear } from '#app/domain/cohorts/index.ts'
import { sayQuarter } from '#app/domain/partners/index.ts'
import { ask, page } from '#app/http/page.server.ts'
import { sayDay } from '#app/kernel/day.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { BoardChart } from './board-chart.tsx'
import { BoardFigures } from './board-figures.tsx'
import { BoardPlaces } from './board-places.tsx'
import { BoardQuarters } from './board-quarters.tsx'
import { HowToRead } from './hidden-numbers.tsx'
import { said } from './say-published.tsx'

export const meta: MetaFunction = () => [{ title: pageTitle('Board pack') }]

export const loader = page({ pack: ask(boardPack) })

/** The programme as its board is given it. */
export type Pack = ReturnType<typeof useLoaderData<typeof loader>>['pack']
/** The same, once a quarter has ended. */
export type EndedPack = Pack & { year: NonNullable<Pack['year']>; whole: NonNullable<Pack['whole']> }

const hasEnded = (pack: Pack): pack is EndedPack => pack.year !== null && pack.whole !== null

/** The programme for its board: numbers that can be trusted and that show nobody. */
export default function Board() {
  const { pack } = useLoaderData<typeof loader>()
  if (!hasEnded(pack))
    return (
      <Page>
        <PageHead title="Board pack" lede={sayRunning(pack) ?? 'The programme has not begun yet.'} />
        <EmptyState title="No quarter has ended yet">
          The board sees each quarter once it has ended, so that nobody can be told apart from one day to the
          next.
        </EmptyState>
      </Page>
    )
  const { year, quarters } = pack
  const shown = quarters.find(({ to }) => to === year.at)
  return (
    <Page>
      <PageHead
        caption={`Board pack. Programme ${sayProgrammeYear(year.programmeYear).toLowerCase()}: ${sayDay(year.from)} to ${sayDay(year.to)}`}
        title={sayFinding(pack)}
        lede={[`As it stood on ${sayDay(year.at)}, the end of quarter ${year.quarter}.`, sayRunning(pack)]
          .filter(Boolean)
          .join(' ')}
      />
      <FilterLinks
        label="Quarter"
        items={quarters.map(({ from }) => ({
          href: `/board?quarter=${from}`,
          label: sayQuarter(from),
          current: from === shown?.from,
        }))}
      />
      <BoardFigures pack={pack} />
      <BoardChart pack={pack} />
      <BoardQuarters pack={pack} />
      <BoardPlaces pack={pack} kind="District" />
      <BoardPlaces pack={pack} kind="Partner" />
      <HowToRead pack={pack} />
    </Page>
  )
}

/** What matters about the year up to the quarter's end, in one line. */
function sayFinding({
  whole: { flow },
  year: { target, planned, quarter, programmeYear },
}: EndedPack): string {
  const year = sayProgrammeYear(programmeYear).toLowerCase()
  if (flow === 'c') return `Few people recruited and trained so far in ${year}`
  if (target === null || planned === null) return `${said(flow)} recruited and trained in ${year}`
  if (quarter === 4) return `${capital(year)} ended on ${said(flow)} of ${said(target)} recruited and trained`
  if (flow >= target) return `The target of ${said(target)} is reached: ${said(flow)} in ${year}`
  const behind = planned - flow
  const standing = behind > 0 ? `${said(behind)} behind` : behind < 0 ? `${said(-behind)} ahead of` : 'on'
  return `${said(flow)} of ${said(target)} in ${year}: ${standing} the profile`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How the running year goes, the whole programme together, where it is not the one shown. */
function sayRunning({ running, today }: Pack): string | null {
  if (!running) return null
  const { flow, target, planned, programmeYear } = running
  const counted =
    flow === 'c' ? 'Few people were' : `${said(flow)}${target === null ? '' : ` of ${said(target)}`} were`
  const profile = planned === null ? '' : `, when the profile is ${said(planned)}`
  return `In ${sayProgrammeYear(programmeYear).toLowerCase()} so far: ${counted} recruited and trained by ${sayDay(today)}${profile}.`
}
