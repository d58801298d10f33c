/** First bytes by which a file gives itself away, and what to do about it. Checked in this order. */
const signatures: readonly { readonly bytes: readonly number[]; readonly because: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], because: 'This is a picture (PNG). Choose a CSV file.' },
  { bytes: [0xff, 0xd8, 0xff], because: 'This is a picture (JPEG). Choose a CSV file.' },
  { bytes: [0x47, 0x49, 0x46, 0x38], because: 'This is a picture (GIF). Choose a CSV file.' },
  { bytes: [0x52, 0x49, 0x46, 0x46], because: 'This is a picture, sound or film. Choose a CSV file.' },
  { bytes: [0x25, 0x50, 0x44, 0x46], because: 'This is a PDF. Ask for the same list as a CSV file.' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    because: 'This is an older Microsoft Office file. Open it, save it as CSV, and choose the CSV file.',
  },
  { bytes: [0x1f, 0x8b], because: 'This is a compressed file. Unpack it and choose the CSV file inside.' },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    because: 'This is a text document (RTF). Ask for the list as a CSV file.',
  },
]

const zip = [0x50, 0x4b, 0x03, 0x04]
const drawing = /^\s*<svg\b/i
const webPage = /^\s*<(!doctype|html|\?xml|table)\b/i

/**
 * Why these bytes cannot be a CSV file, in words a person can act on; null when they might be one.
 * Only the first two kilobytes are looked at.
 */
export function whyNotText(bytes: Uint8Array): string | null {
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes))
  if (known) return known.because
  const opening = String.fromCharCode(...bytes.subarray(0, 2048))
  if (startsWith(bytes, zip)) return zipKind(opening)
  if (drawing.test(opening)) return 'This is a picture (SVG). Choose a CSV file.'
  if (webPage.test(opening.replace(/^ï»¿/, '')))
    return 'This is a web page, not a CSV file. Ask for the list as CSV, or open the page in a spreadsheet and save it as CSV.'
  return null
}

/** Spreadsheets of today are ZIP files; their first entries tell which kind. */
function zipKind(opening: string): string {
  if (opening.includes('opendocument'))
    return 'This is an OpenDocument file. Save it as CSV (File, then Save as, then Text CSV) and choose the CSV file.'
  if (opening.includes('word/')) return 'This is a Word document. Ask for the list as a CSV file.'
  if (opening.includes('xl/') || opening.includes('[Content_Types].xml'))
    return 'This is an Excel file. Save it as CSV (File, then Save as, then CSV UTF-8) and choose the CSV file.'
  return 'This is a ZIP file. Unpack it and choose the CSV file inside.'
}

function startsWith(bytes: Uint8Array, opening: readonly number[]): boolean {
  return opening.every((byte, index) => bytes[index] === byte)
}
