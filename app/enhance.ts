import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  ExitThisPage,
  isSupported,
  Radios,
  SkipLink,
} from 'govuk-frontend'

/**
 * The only script of the plain pages. Everything works without it; with it, a button cannot be pressed twice,
 * characters are counted, follow-up questions fold away, and faults take the focus.
 */
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')

if (isSupported()) {
  createAll(Button)
  createAll(CharacterCount)
  createAll(Checkboxes)
  createAll(ErrorSummary)
  createAll(ExitThisPage)
  createAll(Radios)
  createAll(SkipLink)
}
