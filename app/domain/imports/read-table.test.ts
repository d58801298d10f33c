import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sample } from '#test/support/csv/samples.ts'
import { readTable, type Table, tableLimits } from './read-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function table(bytes: Uint8Array | string): Table {
  const answer = readTable(typeof bytes === 'string' ? utf8(bytes) : bytes)
  if (!answer.ok) throw new Error(answer.because)
  return answer.table
}

function refusal(bytes: Uint8Array | string, limits = tableLimits): string {
  const answer = readTable(typeof bytes === 'string' ? utf8(bytes) : bytes, limits)
  return answer.ok ? 'It was read.' : answer.because
}

describe('a file that is no CSV file is told so', () => {
  test('an empty file, and one of spaces alone', () => {
    expect(refusal('')).toBe('This file is empty.')
    expect(refusal('  \r\n \n')).toContain('nothing in it but spaces')
  })

  test('headings without rows', () => {
    expect(refusal('Name,Email\n')).toBe('This file has headings but no rows under them.')
    expect(refusal('Name,Email\n,\n,,\n')).toBe('This file has headings but no rows under them.')
  })

  test.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'This is a picture (PNG).'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x00], 'This is a picture (JPEG).'],
    ['GIF', [0x47, 0x49, 0x46, 0x38, 0x39], 'This is a picture (GIF).'],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'This is a PDF.'],
    ['old Office', [0xd0, 0xcf, 0x11, 0xe0], 'This is an older Microsoft Office file.'],
    ['gzip', [0x1f, 0x8b, 0x08], 'This is a compressed file.'],
  ])('a file that begins like %s', (_, bytes, says) => {
    expect(refusal(new Uint8Array(bytes))).toContain(says)
  })

  test('spreadsheets of today are named and the way out is told', () => {
    expect(refusal('PK\u0003\u0004 [Content_Types].xml xl/workbook.xml')).toMatch(
      /^This is an Excel file\. Save it as CSV/,
    )
    expect(refusal('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet')).toContain(
      'OpenDocument',
    )
    expect(refusal('PK\u0003\u0004 word/document.xml')).toContain('Word document')
    expect(refusal('PK\u0003\u0004 photos/1.dat')).toContain('ZIP file')
  })

  test('a web page that calls itself a spreadsheet', () => {
    expect(refusal('\ufeff<html><table><tr><td>Name</td></tr></table></html>')).toContain('web page')
  })

  test('NUL bytes and other noise', () => {
    expect(refusal('Name,Email\nAnn\u0000,ann@example.org\n')).toContain('bytes that do not belong')
    expect(refusal(Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 31))).toContain(
      'bytes that do not belong',
    )
  })
})

describe('a file that is too large is told by how much', () => {
  test('more than 10 MB', () => {
    expect(refusal(new Uint8Array(50 * 1024 * 1024))).toBe(
      'This file is 50.0 MB. The limit is 10 MB. Cut it into smaller files.',
    )
  })

  test('more rows than one import may hold', () => {
    expect(refusal(`Name\n${'Ann\n'.repeat(20_001)}`)).toBe(
      'This file has more than 20,000 rows. Cut it into smaller files.',
    )
  })

  test('more columns than anybody can map', () => {
    expect(refusal(`a${',a'.repeat(300)}\n1\n`)).toBe('This file has more than 200 columns.')
  })
})

describe('letters survive', () => {
  test('with the mark of UTF-8, which is not part of the first heading', () => {
    expect(table('\ufeffName,Town\nZoë,Colchester\n').headers).toEqual(['Name', 'Town'])
  })

  test('in UTF-16 of either order, with or without its mark', () => {
    for (const mark of ['\ufeff', ''])
      for (const order of ['little', 'big']) {
        const read = table(utf16(`${mark}Name,Town\nZoë,Harwich\n`, order))
        expect(read).toMatchObject({ encoding: 'utf-16', headers: ['Name', 'Town'] })
        expect(read.rows[0]?.cells).toEqual(['Zoë', 'Harwich'])
      }
  })

  test('in Windows-1252, with a note to look at the accents', () => {
    const read = table(sample('semicolons-windows-1252.csv'))
    expect(read).toMatchObject({ encoding: 'windows-1252', delimiter: ';' })
    expect(read.rows[0]?.cells.slice(0, 2)).toEqual(['Zoé', 'François'])
    expect(read.rows[1]?.cells[1]).toBe('O’Leary')
    expect(read.notes[0]).toContain('names with accents')
  })

  test('and marks nobody sees are taken away', () => {
    expect(table('Name,Phone\n\u200bAnn\u00a0Cole ,"=""01632 960001"""\n').rows[0]?.cells).toEqual([
      'Ann Cole',
      '01632 960001',
    ])
  })
})

function utf16(text: string, order: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), order === 'little')
  return bytes
}

describe('cells', () => {
  test.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
  ])('stand apart by %s', (_, mark) => {
    const text = [
      ['Name', 'Town', 'Notes'],
      ['Ann', 'Harwich', '"a, b; c"'],
      ['Bill', '', 'x'],
    ]
    const read = table(text.map((row) => row.join(mark)).join('\n'))
    expect(read.delimiter).toBe(mark)
    expect(read.rows.map(({ cells }) => cells)).toEqual([
      ['Ann', 'Harwich', 'a, b; c'],
      ['Bill', '', 'x'],
    ])
  })

  test('stand apart as a first line "sep=;" says', () => {
    expect(table('sep=;\r\nName;Likes, loves\r\nAnn;tea, cake\r\n')).toMatchObject({
      headers: ['Name', 'Likes, loves'],
      rows: [{ line: 2, cells: ['Ann', 'tea, cake'] }],
    })
  })

  test('keep their line ends, commas and quotation marks', () => {
    const [row] = table('Name,Notes\r\n"Cole, Ann","first\r\nsecond ""word"""\r\n').rows
    expect(row?.cells).toEqual(['Cole, Ann', 'first\nsecond "word"'])
  })

  test('may hold a lone quotation mark', () => {
    expect(table('Name,Notes\nAnn,5" screen\n').rows[0]?.cells).toEqual(['Ann', '5" screen'])
    expect(table('Name,Notes\n"Nan" Cole, "a, b" \n').rows[0]?.cells[0]).toBe('"Nan" Cole')
  })

  test('with a quotation mark that is never closed stop the file and name the row', () => {
    const says =
      'A quotation mark opens in row 3 and is not closed. Close it or take it out, then choose the file again.'
    expect(refusal('Name,Notes\nAnn,x\nBill,"y\nCath,z\n')).toBe(says)
    expect(refusal('Name,Notes\nAnn,x\nBill,"y\nCath,"z"\n')).toBe(says)
  })
})

describe('rows', () => {
  test('are numbered as a spreadsheet numbers them, past empty lines and line ends in cells', () => {
    const { rows } = table('Name,Notes\nAnn,"a\nb"\n\n,\nBill,c\n')
    expect(rows.map(({ line }) => line)).toEqual([2, 5])
  })

  test('with too few or too many cells stay, each with its fault', () => {
    const faults = table(sample('ragged.csv')).rows.flatMap(({ fault }) => fault ?? [])
    expect(faults).toEqual([
      'Row 3 has 2 cells, the headings have 4.',
      'Row 5 has 5 cells, the headings have 4.',
    ])
  })

  test('may end in empty cells, and so may the headings', () => {
    const { headers, rows } = table('Name,Town,,\nAnn,Harwich,,\nBill,Harlow,,,\n')
    expect(headers).toEqual(['Name', 'Town'])
    expect(rows.every(({ fault }) => fault === undefined)).toBe(true)
  })
})

describe('headings', () => {
  test('that are empty or equal get a name of their own, and a note', () => {
    const { headers, notes } = table('Email,,email\na,b,c\n')
    expect(headers).toEqual(['Email', 'Column 2', 'email (column 3)'])
    expect(notes).toEqual(['Columns 1 and 3 are both called “email”. Check which one to use.'])
  })

  test('are not a row of somebody’s details', () => {
    expect(refusal('Ann Cole,ann@example.org\nBill,bill@example.org\n')).toContain(
      'Put a row of headings above it',
    )
  })
})

describe('whatever the bytes', () => {
  test('an answer comes, in words', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const answer = readTable(bytes)
        if (!answer.ok) expect(answer.because).toMatch(/^[A-Z].+\.$/s)
      }),
      { numRuns: 400 },
    )
  })

  test('every row has as many cells as there are headings, or a fault', () => {
    const piece = fc.constantFrom(
      'Name',
      'a',
      '',
      '"',
      ',',
      ';',
      '\t',
      '|',
      '\n',
      '\r\n',
      ' ',
      'é',
      '\u0000',
      '="1"',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const answer = readTable(utf8(pieces.join('')))
        if (!answer.ok) return
        const { headers, rows } = answer.table
        for (const { cells, fault } of rows)
          expect(fault !== undefined || cells.length === headers.length).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  test('what was written properly is read back as it was', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) =>
      text
        .replace(/[^ -~]/g, '')
        .replace(/^="|"$/g, '')
        .trim(),
    )
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (written, mark) => {
        const kept = written.filter((cells) => cells.some((text) => text !== ''))
        fc.pre(kept.length > 0)
        const print = (cells: readonly string[]) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(mark)
        const read = table([['One', 'Two', 'Three'], ...kept].map(print).join('\r\n'))
        expect(read.rows.map(({ cells }) => cells)).toEqual(kept)
      }),
      { numRuns: 300 },
    )
  })
})
