/**
 * The items of a list in one cell, each once, in their order. Items stand apart by comma, semicolon,
 * upright bar or line end; where a semicolon, bar or line end is used, commas belong to the items.
 */
export function readList(text: string): readonly string[] {
  const separator = /[;|\n]/.test(text) ? /[;|\n]/ : /,/
  return distinct(text.split(separator))
}

/** Like `readList` for lists that people also write with "and": "English, Polish and Urdu". */
export function readSpokenList(text: string): readonly string[] {
  return distinct(text.split(/[;|,\n/&]|\band\b/i))
}

function distinct(items: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>()
  for (const item of items) {
    const tidy = item.trim().replace(/\s+/g, ' ')
    const key = tidy.toLowerCase()
    if (tidy !== '' && !byFold.has(key)) byFold.set(key, tidy)
  }
  return [...byFold.values()]
}

/** Languages as a list, each with capitals: "english; POLISH (fluent)" gives English and Polish. */
export function readLanguages(text: string): readonly string[] {
  const names = readSpokenList(text.replace(/\([^)]*\)/g, ''))
  return distinct(names.map((name) => (/^[A-Z]{3,4}$/.test(name) ? name : capitalise(name))))
}

function capitalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
