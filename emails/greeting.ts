const LONGEST_NAME = 60
const NAME = /^[\p{L}\p{M}][\p{L}\p{M} '’-]*$/u

/**
 * "Hello Amira Khan". A name that is not made of letters alone is left out: on a public form anybody can type
 * somebody else's address, and an advertisement or a link as the name.
 */
export const greeting = (name: string) =>
  name.length <= LONGEST_NAME && NAME.test(name) ? `Hello ${name}` : 'Hello'
