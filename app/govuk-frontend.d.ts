/** The part of GOV.UK Frontend's scripts that the plain pages use; the package carries no types of its own. */
declare module 'govuk-frontend' {
  type Component = new (root: Element) => object

  export const Button: Component
  export const CharacterCount: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const ExitThisPage: Component
  export const Radios: Component
  export const SkipLink: Component

  /** Starts a component on every element of the page that asks for it. */
  export function createAll(component: Component): object[]
  /** Whether this browser can run the components. */
  export function isSupported(): boolean
}
