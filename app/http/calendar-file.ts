/** One thing in a calendar: a time on a day, or the whole day where `time` is null. */
export type CalendarEntry = {
  /** Stays the same however often the entry changes. */
  uid: string
  summary: string
  /** `YYYY-MM-DD`, and `HH:MM` on a clock in London. */
  day: string
  time: string | null
  minutes: number
  /** How often it was changed since it was made. */
  changes: number
  changedAt: Date
}

/** The clock of the programme, as calendars want it told (RFC 5545, 3.6.5). */
const LONDON = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.split('\n')

/**
 * A calendar as RFC 5545 writes it: lines of at most 75 bytes that end with CRLF, texts escaped, times on London's
 * clock. The zone stands in it even when nothing is planned, since a calendar may not be empty.
 *
 * @param host the service's host name, which makes every uid the service's own
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[], host: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alongside//Visits//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...LONDON,
    ...entries.flatMap((entry) => linesOf(entry, host)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf({ uid, summary, day, time, minutes, changes, changedAt }: CalendarEntry, host: string) {
  const date = day.replaceAll('-', '')
  const changed = `${changedAt.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`
  const when = time
    ? [`DTSTART;TZID=Europe/London:${date}T${time.replace(':', '')}00`, `DURATION:PT${minutes}M`]
    : [`DTSTART;VALUE=DATE:${date}`, 'DURATION:P1D']
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${uid}@${host}`)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${changes}`,
    ...when,
    `SUMMARY:${escaped(summary)}`,
    'CLASS:PRIVATE',
    `TRANSP:${time ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ]
}

/** A text in which no character means anything but itself. */
const escaped = (text: string) =>
  text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll(/\r\n|\r|\n/g, '\\n')

const MOST_BYTES = 75

/** A line cut where it grows past 75 bytes, never within a character; each further piece begins with a space. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > MOST_BYTES) {
      pieces.push(piece)
      piece = ''
      bytes = 1
    }
    piece += character
    bytes += size
  }
  return [...pieces, piece].join('\r\n ')
}
