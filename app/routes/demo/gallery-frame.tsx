import type { ReactNode } from 'react'
import { Page } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SideNavigation } from '#app/ui/side-navigation.tsx'

const PAGES = [
  { href: '/ui', label: 'Lists and records' },
  { href: '/ui/charts', label: 'Numbers and charts' },
  { href: '/ui/forms', label: 'Questions and forms' },
  { href: '/ui/matching', label: 'Gates and matching' },
  { href: '/ui/people', label: 'On a phone' },
  { href: '/ui/states', label: 'States' },
] as const

type GalleryFrameProps = {
  at: (typeof PAGES)[number]['href']
  lede: string
  /** Staff read a dense register; everybody else a roomy one. */
  dense?: boolean
  children: ReactNode
}

/** One page of the gallery: the parts that pages are made of, each with invented content. */
export function GalleryFrame({ at, lede, dense, children }: GalleryFrameProps) {
  const title = PAGES.find(({ href }) => href === at)?.label
  return (
    <div className={dense ? 'app-dense' : undefined}>
      <Page>
        <PageHead caption="Components and states" title={title} lede={lede} />
        <SideNavigation
          label="Gallery"
          groups={[{ links: PAGES.map((page) => ({ ...page, current: page.href === at })) }]}
        >
          {children}
        </SideNavigation>
      </Page>
    </div>
  )
}
