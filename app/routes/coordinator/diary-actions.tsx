import { dropReasonNames } from '#app/domain/coordination/names.ts'
import { dropReasons } from '#app/domain/coordination/vocabulary.ts'
import { type Day, daysBetween, sayDay } from '#app/kernel/day.ts'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { FormFrame } from '#app/ui/form-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Hidden } from '#app/ui/hidden.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { PostLink } from '#app/ui/post-link.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Action } from './diary.tsx'

type ActionsProps = { actions: readonly Action[]; today: Day; form: FormState; writes: boolean }

/** What is to be done, by day, and what was ended lately, which can be undone. */
export function DiaryActions({ actions, today, form, writes }: ActionsProps) {
  const open = actions.filter(({ state }) => state === 'open')
  const ended = actions.filter(({ state }) => state !== 'open')
  return (
    <>
      <Panel title="To do" tone="wash">
        {open.length === 0 && <p className="govuk-body">Nothing waits.</p>}
        {open.map((action) => (
          <OpenAction key={action.id} action={action} today={today} form={form} writes={writes} />
        ))}
      </Panel>
      {ended.length > 0 && (
        <Panel title="Ended lately">
          {ended.map((action) => (
            <EndedAction key={action.id} action={action} form={form} writes={writes} />
          ))}
        </Panel>
      )}
    </>
  )
}

type OpenProps = { action: Action; today: Day; form: FormState; writes: boolean }

function OpenAction({ action, today, form, writes }: OpenProps) {
  const { id, words, dueOn, assignee, version } = action
  const late = daysBetween(dueOn, today)
  return (
    <div className="app-action">
      <p className="govuk-body">
        <b>{words ?? 'The words were erased.'}</b> {late > 0 && <Tag meaning="late">Late</Tag>}
        <br />
        <span className="app-note">
          By {sayDay(dueOn)}. {assignee}
        </span>
      </p>
      {writes && (
        <>
          <FormFrame form={form} intent="end" version={version}>
            <Hidden name="nextActionId" value={id} />
            <Button kind="secondary" small about={`: ${words}`}>
              Mark as done
            </Button>
          </FormFrame>
          <Details summary="Drop it">
            <FormFrame form={form} intent="drop" version={version}>
              <Hidden name="nextActionId" value={id} />
              <div className="govuk-form-group">
                <label className="govuk-label" htmlFor={`why-${id}`}>
                  Why is it dropped?
                </label>
                <select className="govuk-select" id={`why-${id}`} name="droppedBecause">
                  {dropReasons.map((reason) => (
                    <option key={reason} value={reason}>
                      {dropReasonNames[reason]}
                    </option>
                  ))}
                </select>
              </div>
              <Button kind="secondary" small about={`: ${words}`}>
                Drop it
              </Button>
            </FormFrame>
          </Details>
        </>
      )}
    </div>
  )
}

type EndedProps = { action: Action; form: FormState; writes: boolean }

function EndedAction({ action, form, writes }: EndedProps) {
  const { id, words, endedOn, droppedBecause, version } = action
  return (
    <div className="govuk-body">
      {words ?? 'The words were erased.'}{' '}
      <span className="app-note">
        {droppedBecause ? dropReasonNames[droppedBecause] : 'Done'}
        {endedOn ? `, ${sayDay(endedOn)}` : ''}.
      </span>{' '}
      {writes && (
        <PostLink action="" carries={{ key: form.key, intent: 'reopen', nextActionId: id, version }}>
          Undo
        </PostLink>
      )}
    </div>
  )
}
