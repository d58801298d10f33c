import { dayParts, type Gender, type Slot, type Weekday, weekdays } from './vocabulary.ts'

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/** "Tuesday evening". */
export function saySlot(slot: Slot): string {
  const [day, part] = slot.split('_') as [Weekday, string]
  return `${dayNames[day]} ${part}`
}

/** Times of a week, those of one part of the day together: "Tuesday and Thursday evening; every morning". */
export function saySlots(slots: readonly Slot[]): string {
  return dayParts
    .map((part) => ({ part, days: weekdays.filter((day) => slots.includes(`${day}_${part}`)) }))
    .filter(({ days }) => days.length > 0)
    .map(({ part, days }) =>
      days.length === weekdays.length
        ? `every ${part}`
        : `${sayList(days.map((day) => dayNames[day]))} ${part}`,
    )
    .join('; ')
}

/** "a woman", or how a sentence goes on for somebody who describes themselves otherwise. */
export function sayGender(gender: Gender): string {
  return gender === 'self_described' ? 'someone who is neither a woman nor a man' : `a ${gender}`
}

/** A code of the vocabulary in plain words: "debt and money". */
export function sayCode(code: string): string {
  return code.replaceAll('_', ' ')
}

/** "Polish, Romanian and English". */
export function sayList(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
