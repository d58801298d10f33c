import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components'
import type { ReactNode } from 'react'
import { greeting } from './greeting.ts'
import { inTheDark, look } from './look.ts'

type LetterProps = {
  origin: string
  name: string
  /** What an inbox shows beside the subject; as careful as the subject itself. */
  preview: string
  heading: string
  /** Why this reader gets it: ends the sentence "You get this because …". */
  why: string
  children: ReactNode
}

/** The frame of every e-mail: our name, a heading, a greeting, what it says, and where it comes from. */
export function Letter({ origin, name, preview, heading, why, children }: LetterProps) {
  return (
    <Html lang="en-GB">
      <Head>
        <title>{heading}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{inTheDark}</style>
      </Head>
      <Body style={look.page} className="page">
        <Preview>{preview}</Preview>
        <Container style={look.sheet} className="sheet">
          <Section style={look.inside}>
            <Text style={look.brand} className="brand">
              Alongside
            </Text>
            <Heading style={look.heading} className="ink">
              {heading}
            </Heading>
            <Paragraph>{greeting(name)},</Paragraph>
            {children}
            <Hr style={look.rule} />
            <Note>
              From Alongside, which runs peer mentoring for families: <Address to={origin} />
            </Note>
            <Note>You get this because {why}. Nobody reads replies to it.</Note>
          </Section>
        </Container>
      </Body>
    </Html>
  )
}

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Text style={look.text} className="ink">
    {children}
  </Text>
)

/** Something smaller that the reader may need: how long a link works, what to do if the e-mail is not expected. */
export const Note = ({ children }: { children: ReactNode }) => (
  <Text style={look.note} className="soft">
    {children}
  </Text>
)

/** The one thing to do. The text of the button says what it does. */
export const Action = ({ to, children }: { to: string; children: string }) => (
  <Button href={to} style={look.button} className="act">
    {children}
  </Button>
)

const Address = ({ to }: { to: string }) => (
  <Link href={to} style={look.link} className="link">
    {to}
  </Link>
)
