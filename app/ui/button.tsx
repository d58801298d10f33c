import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Look = {
  children: ReactNode
  /** One primary button in sight; the rest are secondary. A warning ends, removes or forbids. */
  kind?: 'primary' | 'secondary' | 'warning'
  small?: boolean
  /** As wide as its column. */
  block?: boolean
  /** Whom or what it is about, read out after the words on it. */
  about?: string
}

function lookOf({ kind = 'primary', small, block }: Look): string {
  return classNames(
    'govuk-button',
    kind !== 'primary' && `govuk-button--${kind}`,
    small && 'app-button--small',
    block && 'app-button--block',
  )
}

function About({ about }: { about?: string }) {
  return about ? <span className="govuk-visually-hidden"> {about}</span> : null
}

type ButtonProps = Look & { name?: string; value?: string; type?: 'submit' | 'button'; formAction?: string }

/** Sends the form it stands in. Its words start with a verb. */
export function Button({ name, value, type = 'submit', formAction, ...look }: ButtonProps) {
  return (
    <button
      type={type}
      className={lookOf(look)}
      name={name}
      value={value}
      formAction={formAction}
      data-module="govuk-button"
      data-prevent-double-click="true"
    >
      {look.children}
      <About about={look.about} />
    </button>
  )
}

/** Leads to another page, and looks like a button because it is the thing to do next. */
export function ButtonLink({ href, ...look }: Look & { href: string }) {
  return (
    <a href={href} className={lookOf(look)} draggable="false">
      {look.children}
      <About about={look.about} />
    </a>
  )
}

/** Buttons and links that belong to one decision. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}
