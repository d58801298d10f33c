import { readingReasons } from '#app/domain/safeguarding/vocabulary.ts'
import { Button } from '#app/ui/button.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Radios } from '#app/ui/radios.tsx'
import { formFor } from '../coordinator/form-for.ts'
import type { ConcernPartProps, ConcernWords } from './concern.tsx'
import { choicesOf, readingWords } from './concern-words.ts'

/** What was written, once a reason was given; until then the question for it. */
export function ConcernText({ sent, fresh, words }: ConcernPartProps & { words: ConcernWords | undefined }) {
  if (words) return <Words words={words} />
  const form = formFor('reason', sent, fresh)
  return (
    <Panel title="What was seen or said" tone="wash">
      <p className="govuk-body app-small">It is sealed. Your reason for reading it is kept in the log.</p>
      <FormFrame form={form} intent="read">
        <Radios
          form={form}
          name="reason"
          label="Why are you reading it?"
          small
          inline
          choices={choicesOf(readingReasons, readingWords)}
        />
        <Button kind="secondary" small>
          Read it
        </Button>
      </FormFrame>
    </Panel>
  )
}

function Words({
  words: { words, rationale, familyWhy, outcome, theirReferences },
}: {
  words: ConcernWords
}) {
  const references = theirReferences.flatMap(({ text }) => text ?? []).join('\n')
  const parts: [string, string | null][] = [
    ['What was seen or said', words],
    ['Why it was decided so', rationale],
    ['Why the family was not told', familyWhy],
    ['References of other agencies', references],
    ['What came of it', outcome],
  ]
  return (
    <Panel tone="wash">
      {parts.map(
        ([title, text]) =>
          text && (
            <section key={title}>
              <h2 className="govuk-heading-s">{title}</h2>
              {Array.from(text.split(/\n+/).entries(), ([number, line]) => (
                <p key={number} className="govuk-body">
                  {line}
                </p>
              ))}
            </section>
          ),
      )}
      <p className="govuk-body app-small">Gone when you leave this page. That you read it is in the log.</p>
    </Panel>
  )
}
