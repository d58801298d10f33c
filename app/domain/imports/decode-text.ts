/** How the letters of a file were stored. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252'

export type Decoded =
  | {
      readonly ok: true
      readonly text: string
      readonly encoding: Encoding
      readonly notes: readonly string[]
    }
  | { readonly ok: false; readonly because: string }

const damaged =
  'This file holds bytes that do not belong in a list. It is damaged, or it is not a CSV file. Save it as CSV again and choose the new file.'

/**
 * Turns bytes into text with `\n` as its only line end. A byte-order mark decides; without one the file is
 * UTF-8 if it can be, and otherwise Windows-1252, which is what older spreadsheets in Britain write.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return finish(new TextDecoder(wide).decode(bytes), 'utf-16')
  if (bytes.includes(0)) return { ok: false, because: damaged }
  try {
    return finish(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8')
  } catch {
    return finish(new TextDecoder('windows-1252').decode(bytes), 'windows-1252', [
      'This file is in an older Windows form of writing. Look at names with accents and at the £ sign before you go on.',
    ])
  }
}

/** UTF-16 by its mark, or, without one, by every other one of the first bytes being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const opening = bytes.subarray(0, 64)
  if (opening.length < 4) return null
  const zeros = [0, 1].map((side) => opening.filter((byte, index) => index % 2 === side && byte === 0).length)
  const enough = opening.length * 0.4
  if (Number(zeros[1]) >= enough && zeros[0] === 0) return 'utf-16le'
  if (Number(zeros[0]) >= enough && zeros[1] === 0) return 'utf-16be'
  return null
}

function finish(text: string, encoding: Encoding, notes: readonly string[] = []): Decoded {
  return looksBinary(text)
    ? { ok: false, because: damaged }
    : { ok: true, text: text.replace(/\r\n?|\v/g, '\n'), encoding, notes }
}

/** More than one control character in fifty is not writing. Tabs and line ends are writing. */
function looksBinary(text: string): boolean {
  const opening = text.slice(0, 4096)
  let strange = 0
  for (let index = 0; index < opening.length; index += 1) {
    const code = opening.charCodeAt(index)
    if (code === 0 || code === 0xfffd) strange += 1
    else if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) strange += 1
  }
  return strange * 50 > opening.length
}
