import type { Gate, Outcome } from '#app/domain/vetting/index.ts'

/** How the screens speak of one gate. */
type GateWords = {
  /** The act, as a button says it. */
  act: string
  /** The question for the day. */
  when: string
  /** How the dated fact begins when the gate is met: "Accepted 1 September 2026". */
  happened: string
  /** What was decided, as it is chosen. */
  met: string
  notMet: string
  /** Who carries it out. */
  who: string
}

export const gateWords: Readonly<Record<Gate, GateWords>> = {
  application_accepted: {
    act: 'Decide on the application',
    when: 'Which day was it decided?',
    happened: 'Accepted',
    met: 'Accepted',
    notMet: 'Not accepted',
    who: 'Coordinators',
  },
  interview: {
    act: 'Record the interview',
    when: 'Which day was the interview?',
    happened: 'Held',
    met: 'It went well',
    notMet: 'It did not go well',
    who: 'Two interviewers',
  },
  self_declaration: {
    act: 'Record the self-declaration',
    when: 'Which day was it decided?',
    happened: 'Decided',
    met: 'Nothing stands in the way',
    notMet: 'It stands in the way',
    who: 'Decision makers',
  },
  references: {
    act: 'Record the references',
    when: 'Which day did this become so?',
    happened: 'As of',
    met: 'Those that came are satisfactory',
    notMet: 'Decided against',
    who: 'Coordinators',
  },
  identity: {
    act: 'Record the identity check',
    when: 'Which day was it checked?',
    happened: 'Checked',
    met: 'Checked, and right',
    notMet: 'It could not be confirmed',
    who: 'Identity checkers',
  },
  overseas: {
    act: 'Record the check on time abroad',
    when: 'Which day was it decided?',
    happened: 'Seen',
    met: 'Seen, and right',
    notMet: 'Decided against',
    who: 'Coordinators',
  },
  dbs: {
    act: 'Record the DBS check',
    when: 'Which day was it decided?',
    happened: 'Decided suitable',
    met: 'Suitable',
    notMet: 'Not suitable',
    who: 'DBS recorders',
  },
  training_module: {
    act: 'Record training',
    when: 'Which day was it completed?',
    happened: 'Completed',
    met: 'Completed',
    notMet: 'Not completed',
    who: 'Trainers',
  },
  observed_practice: {
    act: 'Record the observed practice',
    when: 'Which day was it?',
    happened: 'Held',
    met: 'Ready',
    notMet: 'Not ready',
    who: 'Two trainers',
  },
  panel: {
    act: 'Record the panel’s decision',
    when: 'Which day did the panel meet?',
    happened: 'Approved',
    met: 'Approved',
    notMet: 'Not approved',
    who: 'The panel',
  },
  agreement: {
    act: 'Record the agreement',
    when: 'Which day was it signed?',
    happened: 'Signed',
    met: 'Signed',
    notMet: 'Not signed',
    who: 'The volunteer and a coordinator',
  },
}

/** The decision in the words of its gate. */
export function sayOutcome(gate: Gate, outcome: Outcome): string {
  if (outcome === 'not_needed') return 'Not needed'
  return outcome === 'met' ? gateWords[gate].met : gateWords[gate].notMet
}
