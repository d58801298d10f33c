const shape = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/

/** A postcode as it is written, "CO12 3AB", from however it was typed; null when it is not one. */
export function tidyPostcode(typed: string): string | null {
  const [, outcode, incode] = shape.exec(squeezed(typed)) ?? []
  return outcode && incode ? `${outcode} ${incode}` : null
}

/** The outcode of a postcode, or of an outcode by itself: "CO12". Null when it is neither. */
export function outcodeOf(typed: string): string | null {
  const text = squeezed(typed)
  return shape.exec(text)?.[1] ?? (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(text) ? text : null)
}

function squeezed(typed: string): string {
  return typed.replaceAll(/\s/g, '').toUpperCase()
}
