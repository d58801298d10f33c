/** What may stand between two cells, commonest first: the first wins where two fit equally well. */
const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

const SAMPLE_RECORDS = 40
const SAMPLE_LENGTH = 64 * 1024

/**
 * The delimiter with which most of the first rows have as many cells as the headings.
 * A file of one column has none and counts as comma.
 */
export function findDelimiter(text: string): Delimiter {
  const records = countPerRecord(text.slice(0, SAMPLE_LENGTH))
  const [headings] = records
  if (!headings) return ','
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of delimiters) {
    const cells = headings[delimiter]
    if (cells === 0) continue
    const agreeing = records.filter((record) => record[delimiter] === cells).length
    const score = agreeing / records.length + cells / (cells + 1)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

type Counts = Record<Delimiter, number>

/** How often each delimiter stands outside quotes in each of the first records. */
function countPerRecord(sample: string): Counts[] {
  const records: Counts[] = []
  let counts = nothing()
  let quoted = false
  let empty = true
  for (const letter of sample) {
    if (letter === '"') quoted = !quoted
    if (letter === '\n' && !quoted) {
      if (!empty) records.push(counts)
      if (records.length === SAMPLE_RECORDS) return records
      counts = nothing()
      empty = true
      continue
    }
    empty = false
    if (!quoted && letter in counts) counts[letter as Delimiter] += 1
  }
  if (!empty) records.push(counts)
  return records
}

function nothing(): Counts {
  return { ',': 0, ';': 0, '\t': 0, '|': 0 }
}
