/** Control characters that mean nothing in a list; a tab and a line end do. */
const control = /(?![\t\n])\p{Cc}/gu
/** Marks without width that come along when people copy from web pages. */
const invisible = /[\u200b\u2060\ufeff\u00ad]/g
/** How some programs keep a spreadsheet from dropping a leading nought: ="0123". */
const guarded = /^="(.*)"$/s

/** Most cells need no cleaning, and this tells quickly. */
const clean = /^(?:[!-<>-~](?:[ -~]*[!-~])?)?$/

/** A cell as a person would read it: no invisible marks, one form of each accent, no space at the ends. */
export function cleanCell(raw: string): string {
  if (clean.test(raw)) return raw
  const text = raw
    .normalize('NFC')
    .replace(invisible, '')
    .replace(control, ' ')
    .replace(/\u00a0/g, ' ')
    .trim()
  return guarded.exec(text)?.[1]?.trim() ?? text
}
