/**
 * A telephone number as one text however it was typed: `+441632960001`. Null when it is not one.
 * A number without a country is British.
 */
export function tidyPhone(typed: string): string | null {
  const digits = typed.replaceAll(/\(0\)|[\s().-]/g, '')
  const international = digits.replace(/^00/, '+').replace(/^0/, '+44')
  return /^\+[1-9]\d{7,14}$/.test(international) ? international : null
}
