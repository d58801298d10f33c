import type { ConcernStory } from './concern-stories.ts'

/** Concerns of the past year that are closed. */
export const closedConcerns: readonly ConcernStory[] = [
  {
    by: 'mentor',
    about: 'child',
    danger: 'none',
    told: ['coordinator'],
    words: 'The baby’s cot stands beside an open socket and the window has no catch.',
    answer: { after: 0.4, advice: 'Thank you. Go on as usual: we see to it.', visits: 'go_on' },
    decision: {
      after: 3,
      decision: 'support_here',
      rationale: 'No intent and no neglect. The home is to be made safe with the family.',
      familyTold: 'told',
    },
    end: {
      after: 24 * 9,
      outcome: 'Catches and covers fitted. The mother asked for the same in the kitchen.',
    },
  },
  {
    by: 'mentor',
    about: 'child',
    danger: 'not_called',
    told: ['duty_line'],
    words:
      'His older brother held a knife to show me how to cut bread and then to show me how to scare people. He laughed. I left.',
    answer: {
      after: 0.3,
      advice: 'You were right to leave. No visits until we have talked.',
      visits: 'hold',
    },
    decision: {
      after: 2,
      decision: 'refer',
      rationale: 'A weapon in a home with young children. Told the police and social care.',
      familyTold: 'told',
    },
    referral: { after: 2.5, place: 'police', theirReference: '42/118043', inWriting: 'yes' },
    end: {
      after: 24 * 16,
      outcome:
        'The police spoke with the brother, who has moved out. The risk was assessed again. Visits go on.',
    },
  },
  {
    by: 'key_worker',
    about: 'adult',
    danger: 'none',
    told: ['family'],
    words:
      'She said she does not know what she would do if the benefits stop, and that she has thought of an end.',
    answer: {
      after: 0.5,
      advice: 'Thank you. I have rung her. Stay in touch every day this week.',
      visits: 'go_on',
    },
    decision: {
      after: 2,
      decision: 'refer',
      rationale: 'Thoughts of suicide without a plan. She agrees to see her doctor today.',
      familyTold: 'told',
    },
    referral: { after: 3, place: 'health', inWriting: 'yes' },
    end: { after: 24 * 12, outcome: 'Seen the same day. Treatment has begun and her sister stays with her.' },
  },
  {
    by: 'coordinator',
    about: 'child',
    danger: 'none',
    told: ['key_worker'],
    words:
      'A neighbour rang and said that the children are shouted at every night. They did not give a name.',
    answer: { after: 0.7, advice: 'Thank you. Let the mentor know nothing of it.', visits: 'go_on' },
    decision: {
      after: 5,
      decision: 'no_further_action',
      rationale:
        'Nothing seen in eleven visits, by the school or by the health visitor. The neighbour has a dispute about noise.',
      familyTold: 'told',
    },
    end: { after: 24 * 5, outcome: 'Looked at again after five days. Nothing new.' },
  },
  {
    by: 'mentor',
    about: 'child',
    danger: 'none',
    told: ['duty_line'],
    words:
      'She is six and said that she does not want to go to her uncle’s again. Then she hid her face. I did not ask why.',
    answer: {
      after: 0.2,
      advice: 'You did exactly right not to ask. No visits for now. Ring me at any hour.',
      visits: 'hold',
    },
    decision: {
      after: 1,
      decision: 'refer',
      rationale: 'What a child said herself. Referred at once to social care and the police.',
      familyTold: 'not_safe',
      familyWhy: 'They would tell him before anybody has spoken with her.',
    },
    referral: { after: 1.5, place: 'childrens_social_care', theirReference: 'ESX-39760', inWriting: 'yes' },
    end: {
      after: 24 * 18,
      outcome: 'Social care and the police have spoken with her. She is not left with him. Visits go on.',
    },
  },
  {
    by: 'supervisor',
    onVolunteer: true,
    about: 'volunteer',
    danger: 'none',
    told: ['coordinator'],
    words: 'The mentor has the family’s door key “in case”. They did not see that it crosses a line.',
    answer: {
      after: 0.9,
      advice: 'Thank you. Ask them to give it back with the key worker there.',
      visits: 'go_on',
    },
    decision: {
      after: 6,
      decision: 'support_here',
      rationale: 'A low-level concern. No harm and no gain. More supervision for three months.',
      familyTold: 'told',
    },
    end: { after: 24 * 20, outcome: 'The key is back. The module on boundaries was taken again.' },
  },
]
