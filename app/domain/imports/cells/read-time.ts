import { quote, type Reading } from './reading.ts'

/** A time of day as `14:30`: "14:30", "2.30pm", "2pm", "1430", "12 noon". */
export function readTime(text: string): Reading<string> {
  const line = text.toLowerCase().replace(/\s+/g, '').replace('noon', 'pm').replace('midnight', 'am')
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.]\d{2})?([ap])?\.?(?:m\.?)?$/.exec(line)
  const hour = hourOf(Number(match?.[1]), match?.[3])
  const minute = Number(match?.[2] ?? 0)
  const bare = match !== null && match[2] === undefined && match[3] === undefined
  if (match === null || bare || hour === null || minute > 59)
    return { because: `${quote(text)} is not a time of day. Write it like 14:30 or 2:30pm.` }
  return { value: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return hour <= 23 && half === 'p' ? hour : null
  return (hour % 12) + (half === 'p' ? 12 : 0)
}
