/** A message as a mail program would show it. */
export type Mail = {
  headers: Record<string, string>
  subject: string
  messageId: string
  text: string
  html: string
}

type Part = { headers: Record<string, string>; body: string }

/** Reads a raw message, one character for each byte: its headers, and its text and HTML parts decoded. */
export function parseMail(raw: string): Mail {
  const whole = split(raw)
  const parts = partsOf(whole)
  const bodyOf = (type: string) => {
    const part = parts.find(({ headers }) => headers['content-type']?.startsWith(type))
    return part ? decode(part) : ''
  }
  return {
    headers: whole.headers,
    subject: whole.headers['subject'] ?? '',
    messageId: whole.headers['message-id'] ?? '',
    text: bodyOf('text/plain'),
    html: bodyOf('text/html'),
  }
}

function split(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  return { headers, body: raw.slice(end + 4) }
}

function partsOf(part: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(part.headers['content-type'] ?? '')?.[1]
  if (!boundary) return [part]
  const pieces = part.body.split(`--${boundary}`).slice(1, -1)
  return pieces.flatMap((piece) => partsOf(split(piece.replace(/^\r\n/, '').replace(/\r\n$/, ''))))
}

function decode({ headers, body }: Part): string {
  return Buffer.from(bytesOf(body, headers['content-transfer-encoding'] ?? '7bit'), 'latin1')
    .toString('utf8')
    .replaceAll('\r\n', '\n')
    .trim()
}

function bytesOf(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('latin1')
  if (encoding !== 'quoted-printable') return body
  return body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
