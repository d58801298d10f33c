import { fold, foldNames } from '../fold.ts'
import type { Choice } from '../vocabulary.ts'
import { quote, type Reading } from './reading.ts'

/** A single word stands for a longer name only when it is at least this share of it. */
const TELLING_SHARE = 1 / 3

/**
 * The one choice that a text names: by its whole name, or by a part of it that no other choice has.
 * `noun` is what the choices are, for the sentence when there is none.
 */
export function readChoice<One extends Choice>(
  text: string,
  choices: readonly One[],
  noun: string,
): Reading<One> {
  const found = findChoice(text, choices)
  return found ? { value: found } : { because: `There is no ${noun} called ${quote(text)}.` }
}

/**
 * The choices that a list names. Names may hold commas themselves, so the longest run of pieces that is
 * a whole name wins. What is not known is told in the note.
 */
export function readChoices<One extends Choice>(
  text: string,
  choices: readonly One[],
  noun: string,
): Reading<readonly One[]> {
  const found: One[] = []
  const unknown: string[] = []
  for (const item of text.split(/[;|\n]/).filter((part) => part.trim() !== '')) {
    const pieces = item.split(',').filter((piece) => piece.trim() !== '')
    for (let at = 0; at < pieces.length; ) {
      const run = longestRun(pieces.slice(at), choices)
      if (run.choice === null) unknown.push(quote(run.text))
      else if (!found.includes(run.choice)) found.push(run.choice)
      at += run.length
    }
  }
  return unknown.length === 0
    ? { value: found }
    : { value: found, note: `There is no ${noun} called ${unknown.join(' or ')}.` }
}

function longestRun<One extends Choice>(pieces: readonly string[], choices: readonly One[]) {
  for (let length = Math.min(pieces.length, 4); length > 1; length -= 1) {
    const text = pieces.slice(0, length).join(',')
    const choice = findWhole(fold(text), choices)
    if (choice) return { choice, text, length }
  }
  const text = (pieces[0] ?? '').trim()
  return { choice: findChoice(text, choices), text, length: 1 }
}

function findChoice<One extends Choice>(text: string, choices: readonly One[]): One | null {
  const name = fold(text)
  return findWhole(name, choices) ?? findPart(name, choices)
}

function findWhole<One extends Choice>(name: string, choices: readonly One[]): One | null {
  return choices[namesOf(choices).indexOf(name)] ?? null
}

function findPart<One extends Choice>(part: string, choices: readonly One[]): One | null {
  const names = namesOf(choices)
  const found = choices.filter((_, index) => isTellingPart(part, names[index] ?? ''))
  return found.length === 1 ? (found[0] ?? null) : null
}

function isTellingPart(part: string, name: string): boolean {
  const longEnough = part.includes(' ') || part.length >= name.length * TELLING_SHARE
  return longEnough && ` ${name} `.includes(` ${part} `)
}

function namesOf(choices: readonly Choice[]): readonly string[] {
  return foldNames(choices, (one) => one.name)
}
