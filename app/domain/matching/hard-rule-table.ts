import type { HardRule, Overrider } from './vocabulary.ts'

/** What is the same about a hard rule for every pair. */
export type HardRuleFacts = {
  readonly name: string
  /** All of these must agree before the rule is set aside for a pair; nobody can when it is empty. */
  readonly mayOverride: readonly Overrider[]
  /** The same in the words of the screen. */
  readonly whoMayOverride: string
  /** Its reason is for the safeguarding lead alone; others see only that the pair is not possible. */
  readonly safeguarding: boolean
}

/** The sixteen rules of domain/04 and who may set each one aside. */
export const hardRuleFacts: Readonly<Record<HardRule, HardRuleFacts>> = {
  H1: rule('A gate is not met today'),
  H2: safeguardingRule('Suspended, or an allegation is open'),
  H3: safeguardingRule('Same person, household or relative'),
  H4: rule(
    'A possible connection',
    ['safeguarding_lead', 'mentor', 'family'],
    'The safeguarding lead, if both agree',
  ),
  H5: safeguardingRule('Linked to a person who is a danger'),
  H6: safeguardingRule('Not safe because of domestic abuse', ['safeguarding_lead']),
  H7: rule('The family asked for someone else', ['family'], 'The family only'),
  H8: rule('The panel set a limit', ['panel'], 'The panel only'),
  H9: rule('The family’s consent is not in force'),
  H10: safeguardingRule('The family needs a higher level of help', ['safeguarding_lead', 'social_worker']),
  H11: rule('The risk to visitors is not settled', ['manager'], 'A manager'),
  H12: rule('Further than they will travel', ['mentor'], 'The mentor, if they agree'),
  H13: safeguardingRule('They were in the programme together', ['safeguarding_lead']),
  H14: rule('The check is too low for what is needed'),
  H15: rule('No free place', ['coordinator'], 'A coordinator, up to 2'),
  H16: rule('A conflict of interest', ['manager'], 'A manager, with the reason recorded'),
}

function rule(
  name: string,
  mayOverride: readonly Overrider[] = [],
  whoMayOverride = 'Nobody',
): HardRuleFacts {
  return { name, mayOverride, whoMayOverride, safeguarding: false }
}

/** The words about who may override are the same for all of these, or they would tell the rules apart. */
function safeguardingRule(name: string, mayOverride: readonly Overrider[] = []): HardRuleFacts {
  return { name, mayOverride, whoMayOverride: 'The safeguarding lead knows why', safeguarding: true }
}
