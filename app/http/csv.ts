/** What a cell of a file can hold; nothing is an empty cell. */
export type Cell = string | number | null | undefined

/** Tells a spreadsheet that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** One line of a CSV file (RFC 4180), as spreadsheets open it right: quoted where needed, ended as on Windows. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** With these a spreadsheet takes a text for a formula; the wide ones are typed on other keyboards. */
const FORMULA_SIGNS = /^[=+\-@\t\r\n＝＋－＠]/

/** A telephone number begins with a sign of a formula, and is none: +44 1632 960001. */
const TELEPHONE = /^\+\d[\d ]{5,18}$/

function csvCell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const harmless = FORMULA_SIGNS.test(text) && !TELEPHONE.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
