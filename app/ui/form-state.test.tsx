import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Checkboxes } from './checkboxes.tsx'
import { DateField } from './date-field.tsx'
import { datePartsOf } from './date-parts.ts'
import { errorLines } from './error-list.ts'
import { ErrorSummary } from './error-summary.tsx'
import { FormFrame } from './form-frame.tsx'
import { type FormState, hasErrors, textOf, textsOf } from './form-state.ts'
import { pageTitle } from './page-title.ts'
import { TextField } from './text-field.tsx'

function formWith(values: FormState['values'], errors: FormState['errors'] = {}): FormState {
  return { key: 'key-1', values, errors }
}

test('a field reads one text, and all of them where it takes several', () => {
  const form = formWith({ languages: ['pl', 'en'], area: 'CO12', none: '' })
  expect(textOf(form, 'languages')).toBe('pl')
  expect(textsOf(form, 'languages')).toEqual(['pl', 'en'])
  expect(textsOf(form, 'area')).toEqual(['CO12'])
  expect(textsOf(form, 'none')).toEqual([])
  expect(textsOf(form, 'missing')).toEqual([])
})

test('the error summary starts with the whole form and then follows the page', () => {
  const form = formWith(
    {},
    { email: ['Enter an e-mail address'], '': ['Nothing was saved'], name: ['Enter a name', 'Too long'] },
  )
  expect(errorLines(form, ['name', 'email'])).toEqual([
    { message: 'Nothing was saved' },
    { message: 'Enter a name', field: 'name' },
    { message: 'Enter an e-mail address', field: 'email' },
  ])
})

test('errors of fields that the page does not name come last, and a message is not said twice', () => {
  const form = formWith({}, { other: ['B'], name: ['A'], '': ['Whole', 'Whole'] })
  expect(errorLines(form, ['name']).map((line) => line.message)).toEqual(['Whole', 'A', 'B'])
})

test('a form without errors has no summary and keeps its title', () => {
  const form = formWith({}, { name: [] })
  expect(hasErrors(form)).toBe(false)
  expect(renderToStaticMarkup(<ErrorSummary form={form} fields={['name']} />)).toBe('')
  expect(pageTitle('Log a visit', form)).toBe('Log a visit – Alongside')
})

test('the title of a page with errors says so first', () => {
  expect(pageTitle('Log a visit', formWith({}, { when: ['Enter a day'] }))).toBe(
    'Error: Log a visit – Alongside',
  )
})

test('a date question shows the day on record without leading noughts', () => {
  expect(datePartsOf(formWith({ born: '1980-03-07' }), 'born')).toEqual({
    day: '7',
    month: '3',
    year: '1980',
  })
})

test('a date question keeps what was typed, even where it makes no date', () => {
  const form = formWith({ 'born-day': '31', 'born-month': '2', 'born-year': '', born: '1980-03-07' })
  expect(datePartsOf(form, 'born')).toEqual({ day: '31', month: '2', year: '' })
})

test('the first control of every question carries its name as id, so that an error can lead to it', () => {
  const form = formWith({})
  const date = renderToStaticMarkup(<DateField form={form} name="born" label="Date of birth" />)
  const boxes = renderToStaticMarkup(
    <Checkboxes
      form={form}
      name="who"
      label="Who?"
      choices={[
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ]}
    />,
  )
  expect(date).toContain('id="born" name="born-day"')
  expect(boxes).toContain('id="who" name="who"')
  expect(boxes).toContain('id="who-2" name="who"')
})

test('a field is described by its hint, its error and what somebody else saved', () => {
  const html = renderToStaticMarkup(
    <TextField
      form={formWith({ area: 'CO1' }, { area: ['Enter a whole area'] })}
      name="area"
      label="Area"
      hint="Such as CO12"
      theirs="CO15"
    />,
  )
  expect(html).toContain('aria-describedby="area-hint area-error area-theirs"')
  expect(html).toContain('Saved by someone else while you were typing: <b>CO15</b>')
  expect(html).toContain('value="CO1"')
})

test('a password never comes back to the page', () => {
  const html = renderToStaticMarkup(
    <TextField form={formWith({ password: 'secret' })} name="password" label="Password" type="password" />,
  )
  expect(html).not.toContain('secret')
})

test('a form carries its key and version, and says that a draft was kept', () => {
  const html = renderToStaticMarkup(
    <FormFrame form={{ ...formWith({}), restored: true }} version={3}>
      <p>…</p>
    </FormFrame>,
  )
  expect(html).toContain('name="key" value="key-1"')
  expect(html).toContain('name="version" value="3"')
  expect(html).toContain('We kept what you wrote')
})
