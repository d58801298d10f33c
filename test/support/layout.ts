import type { Page } from '@playwright/test'

/** Smallest sizes in CSS pixels: of text, of text in a drawing, and of what is pressed, by who presses it. */
const LEAST = { text: 14, drawnText: 13, target: 24, thumb: 44, phone: 700 }

/**
 * What is wrong with how a page is laid out at its present width: it scrolls sideways, a text is too small to read,
 * or something is too small to press. Outside the dense register of staff, what is pressed on a phone has room for a
 * thumb; links within a sentence are as large as its text.
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const root = document.documentElement
    const faults: string[] = []
    if (root.scrollWidth > root.clientWidth)
      faults.push(`scrolls sideways: ${widest()} is ${root.scrollWidth} wide`)

    for (const text of texts()) {
      const size = shownSize(text)
      const smallest = text instanceof SVGElement ? least.drawnText : least.text
      if (size < smallest - 0.05) faults.push(`text of ${size.toFixed(1)} px: ${nameOf(text)}`)
    }
    for (const target of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
      const { width, height } = pressed(target)
      const smallest = needsThumb(target) ? least.thumb : least.target
      if (isSeen(target) && !isWithinText(target) && Math.min(width, height) < smallest - 0.5)
        faults.push(`target of ${Math.round(width)} by ${Math.round(height)} px: ${nameOf(target)}`)
    }
    return [...new Set(faults)].slice(0, 12)

    function texts(): Set<Element> {
      const found = new Set<Element>()
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement
        if (parent && walker.currentNode.textContent?.trim() && isSeen(parent)) found.add(parent)
      }
      return found
    }

    function isSeen(element: Element): boolean {
      if (element.closest('.govuk-visually-hidden, .govuk-skip-link, title, desc, option, script'))
        return false
      const { width, height } = element.getBoundingClientRect()
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: false })
      )
    }

    /** The size of a text as it is shown: a drawing may be drawn larger or smaller than its own units. */
    function shownSize(element: Element): number {
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      return element instanceof SVGGraphicsElement ? size * (element.getScreenCTM()?.a ?? 1) : size
    }

    /** A control with a label of its own is pressed on either. */
    function pressed(element: Element): { width: number; height: number } {
      const boxes = [element, ...((element as HTMLInputElement).labels ?? [])].map((one) =>
        one.getBoundingClientRect(),
      )
      return {
        width: Math.max(...boxes.map(({ width }) => width)),
        height: Math.max(...boxes.map(({ height }) => height)),
      }
    }

    function needsThumb(element: Element): boolean {
      const linkInList = element.matches('a.govuk-link, a.govuk-back-link, .app-post-link button')
      return root.clientWidth < least.phone && !element.closest('.app-dense') && !linkInList
    }

    function isWithinText(element: Element): boolean {
      return element.matches('a, .app-post-link button') && getComputedStyle(element).display === 'inline'
    }

    function nameOf(element: Element): string {
      const words = (element.textContent || element.id).trim().replaceAll(/\s+/g, ' ').slice(0, 40)
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words}”`
    }

    function widest(): string {
      const [element] = [...document.body.querySelectorAll('*')]
        .filter((one) => !one.closest('.app-scroll'))
        .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)
      return element ? nameOf(element) : 'the page'
    }
  }, LEAST)
}
