import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { isStranger } from '#app/kernel/actor.ts'
import type { AnyCommand, ResultOf } from '#app/kernel/executor.ts'
import { Refused } from '#app/kernel/refusals.ts'
import type { FormState } from '#app/ui/form-state.ts'
import { dropDraft, keepDraft } from './drafts.server.ts'
import { answersOf, readAnswers, typedValues } from './form-body.server.ts'
import { guarded } from './guard.ts'
import type { Context, RequestWork } from './kinds.ts'
import { asResponse, statusOf, toSignIn, workOf } from './page.server.ts'
import type { Shows } from './shows.server.ts'
import type { Step } from './step.ts'

/** A button of a page: the command it runs, what the address adds to its answers, and where it leads. */
export type Intent<C extends AnyCommand = AnyCommand> = {
  kind: 'intent'
  command: C
  with: (work: RequestWork) => Record<string, string>
  then: (result: ResultOf<C>, work: RequestWork) => string
}

/** Declares a button; without `with` the parameters of the address are added to the answers. */
export function intent<C extends AnyCommand>(
  command: C,
  {
    with: added = ({ params }) => params as Record<string, string>,
    then,
  }: Partial<Pick<Intent<C>, 'with'>> & Pick<Intent<C>, 'then'>,
): Intent<C> {
  return { kind: 'intent', command, with: added, then }
}

// biome-ignore lint/suspicious/noExplicitAny: stands for every step, intent and showing, whatever its input.
type Button = Step<any> | Intent<any> | Shows<any>

type ShownBy<Buttons> = {
  [K in keyof Buttons]: Buttons[K] extends Shows<infer Shown> ? Shown : never
}[keyof Buttons]

/**
 * Makes an action: every button of the page by its name. An invalid answer comes back with 422, a form that
 * somebody else outran with 409, both with all that was typed; what was typed when the session had ended is kept.
 */
export function submits<const Buttons extends Record<string, Button>>(buttons: Buttons) {
  const action = async ({ request, params, context }: ActionFunctionArgs) => {
    const work = await workOf(request, params, context as unknown as Context)
    const form = await request.formData()
    const button: Button | undefined = buttons[String(form.get('intent') ?? Object.keys(buttons)[0])]
    if (!button) throw data({ message: 'There is no such button on this page.' }, { status: 400 })

    try {
      if (button.kind === 'shows')
        return data({ shown: (await button.show(work, form)) as ShownBy<Buttons>, form: undefined })
      return button.kind === 'step' ? await take(button, work, form) : await press(button, work, form)
    } catch (problem) {
      if (problem instanceof Refused && problem.code === 'forbidden' && isStranger(work.visitor.actor))
        return keepAndSignIn(work, form)
      if (problem instanceof Refused && SHOWN_ON_THE_FORM.has(problem.code)) return again(form, problem)
      throw asResponse(problem, work)
    }
  }
  const all: Button[] = Object.values(buttons)
  return guarded(action, {
    asks: all.flatMap((button) => (button.kind === 'shows' ? button.asks : [])),
    does: all.flatMap(doneBy),
  })
}

function doneBy(button: Button): readonly string[] {
  if (button.kind === 'shows') return button.does
  return [button.kind === 'step' ? button.name : button.command.name]
}

const SHOWN_ON_THE_FORM = new Set(['invalid', 'conflict', 'busy'])

async function press(
  { command, with: added, then }: Intent,
  work: RequestWork,
  form: FormData,
): Promise<Response> {
  const { platform, requestId } = work.context
  const { actor, account } = work.visitor
  const input = mustRead(await answersOf(form, added(work)), command.input, actor, command.action, platform)
  const key = form.get('key')
  const result = await platform.execute(command, actor, input, {
    requestId,
    key: typeof key === 'string' && key !== '' ? key : undefined,
  })
  if (account?.keepsDrafts) await dropDraft(platform, account.id, work.url.pathname)
  return redirect(then(result, work), 303)
}

async function take(step: Step, work: RequestWork, form: FormData): Promise<Response> {
  const read = readAnswers(await answersOf(form, {}), step.input)
  if (!read.ok) throw new Refused('invalid', 'Check your answers.', read.errors)
  const { to, headers } = await step.run({ ...work, input: read.input })
  return redirect(to, { status: 303, ...(headers ? { headers } : {}) })
}

/** Rights come before answers: who may not do it is told that, not what is wrong with the form. */
function mustRead(
  answers: FormData,
  schema: z.ZodType,
  actor: RequestWork['visitor']['actor'],
  action: string,
  platform: Context['platform'],
): unknown {
  platform.mustBeAbleTo(actor, action)
  const read = readAnswers(answers, schema)
  if (!read.ok) throw new Refused('invalid', 'Check your answers.', read.errors)
  return read.input
}

async function keepAndSignIn(work: RequestWork, form: FormData): Promise<Response> {
  const { lapsedAccountId } = work.visitor
  if (lapsedAccountId)
    await keepDraft(work.context.platform, lapsedAccountId, work.url.pathname, typedValues(form))
  return toSignIn(work, { kept: lapsedAccountId !== null })
}

/** The same form once more, with what was typed and what is wrong. */
function again(form: FormData, problem: Refused) {
  const beside = Object.keys(problem.fields).length > 0
  const state: FormState = {
    key: String(form.get('key') ?? ''),
    values: typedValues(form),
    errors: beside ? problem.fields : { '': [problem.message] },
    ...(problem.code === 'conflict' ? { theirs: true } : {}),
  }
  return data({ form: state, shown: undefined }, { status: statusOf[problem.code] })
}
