import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { FormState } from '#app/ui/form-state.ts'

type Values = FormState['values']

/** Fields that belong to the form itself and not to its answers. */
const OWN_FIELDS = new Set(['key', 'intent'])

/** What is never sent back to a page, nor kept with a draft. */
const SECRETS = new Set(['password'])

/** What was typed, by field name, to be shown again; files, passwords and the form's own fields are left out. */
export function typedValues(form: FormData): Values {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value) => typeof value === 'string')
    if (OWN_FIELDS.has(name) || SECRETS.has(name) || all.length === 0) continue
    values[name] = all.length === 1 ? (all[0] ?? '') : all
  }
  return values
}

/** The answers alone: dates folded from their three boxes, files as base64, own fields dropped, the address's ids put in. */
export async function answersOf(form: FormData, fromAddress: Record<string, string>): Promise<FormData> {
  const answers = new FormData()
  const dates = new Set(
    [...form.keys()].filter((name) => name.endsWith('-day')).map((name) => name.slice(0, -'-day'.length)),
  )
  for (const [name, value] of form) {
    const isDatePart = /-(day|month|year)$/.test(name) && dates.has(name.replace(/-(day|month|year)$/, ''))
    if (OWN_FIELDS.has(name) || isDatePart) continue
    if (typeof value === 'string') answers.append(name, value)
    else if (value.name !== '') await appendFile(answers, name, value)
  }
  for (const name of dates) {
    const folded = foldDate(form, name)
    if (folded) answers.set(name, folded)
  }
  for (const [name, value] of Object.entries(fromAddress)) answers.set(name, value)
  return answers
}

/** Base64 of no bytes at all: an empty text would count as no answer. */
const NO_BYTES = '='

/** A chosen file as two answers: its bytes in base64 under its field's name, and its own name under `<field>Name`. */
async function appendFile(answers: FormData, name: string, file: File): Promise<void> {
  const bytes = Buffer.from(await file.arrayBuffer())
  answers.append(name, bytes.length === 0 ? NO_BYTES : bytes.toString('base64'))
  answers.append(`${name}Name`, file.name)
}

/** `2026-03-09` from the three boxes; what was typed, joined by spaces, when they make no date; nothing when all are empty. */
function foldDate(form: FormData, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map((part) =>
    String(form.get(`${name}-${part}`) ?? '').trim(),
  )
  if (!day && !month && !year) return ''
  if (/^\d{1,2}$/.test(day ?? '') && /^\d{1,2}$/.test(month ?? '') && /^\d{4}$/.test(year ?? ''))
    return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return [day, month, year].filter(Boolean).join(' ')
}

/** Reads the answers with the schema, turning texts into numbers, days and lists as it asks. */
export function readAnswers<I extends z.ZodType>(
  answers: FormData,
  schema: I,
): { ok: true; input: z.output<I> } | { ok: false; errors: Record<string, string[]> } {
  const submission = parseWithZod(answers, { schema: schema as never })
  if (submission.status === 'success') return { ok: true, input: submission.value as z.output<I> }
  const errors = Object.entries(submission.error ?? {}).map(([name, messages]) => [name, messages ?? []])
  return { ok: false, errors: Object.fromEntries(errors) }
}
