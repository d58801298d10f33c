import type { ConcernStory, RaisedWhen } from './concern-stories.ts'

const thanks =
  'Thank you for telling us the same day. Do not ask more about it. Write down only what you saw.'

/** Concerns that are live, in the order in which a demo takes them. The first is past its term. */
export const liveConcerns: readonly (ConcernStory & { readonly when: RaisedWhen })[] = [
  {
    when: { daysAgo: 1, at: '18:50' },
    by: 'mentor',
    about: 'child',
    danger: 'none',
    told: ['nobody'],
    words:
      'The younger one had a mark the size of a coin on the left arm. He said the door did it. Mum said the same before I asked.',
  },
  {
    when: { hoursAgo: 1.7 },
    by: 'mentor',
    about: 'child',
    danger: 'called_999',
    told: ['police', 'duty_line'],
    words:
      'When I came, the children (about 3 and 5) were alone in the flat. Nobody answered the phone. I called 999 and waited outside with them until the police came.',
    answer: {
      after: 0.4,
      advice:
        'You did the right thing. Go home now. We ring you tonight. There are no visits until I tell you.',
      visits: 'hold',
    },
  },
  {
    when: { hoursAgo: 0.4 },
    by: 'key_worker',
    about: 'adult',
    danger: 'none',
    told: ['coordinator'],
    words:
      'She told me that her former partner knows the new address. He stood outside the school on Monday and on Tuesday.',
  },
  {
    when: { hoursAgo: 4 },
    by: 'mentor',
    about: 'child',
    danger: 'none',
    told: ['duty_line'],
    words:
      'She is 13 and told me that a man she met online sends her money and wants photographs. She showed me two of the messages.',
    answer: { after: 0.5, advice: thanks, visits: 'go_on' },
    decision: {
      after: 2,
      decision: 'refer',
      rationale:
        'A child at risk of exploitation from outside the home. Told social care by telephone. The form follows.',
      familyTold: 'told',
    },
    referral: { after: 2.2, place: 'childrens_social_care', inWriting: 'not_yet' },
  },
  {
    when: { hoursAgo: 1.2 },
    by: 'coordinator',
    about: 'child',
    danger: 'none',
    told: ['key_worker'],
    words:
      'On the telephone the father said that the baby is fed every ten hours, so that it learns. The mentor had heard the same.',
    answer: {
      after: 0.6,
      advice: 'Thank you. I am ringing the health visitor. Visits go on.',
      visits: 'go_on',
    },
  },
  {
    when: { daysAgo: 1, at: '10:20' },
    by: 'mentor',
    about: 'child',
    danger: 'none',
    told: ['duty_line', 'family'],
    words:
      'The flat has had no heating for nine days and there was no food in the kitchen. All three children coughed. Mum asked me to tell you.',
    answer: { after: 0.5, advice: thanks, visits: 'go_on' },
    decision: {
      after: 3,
      decision: 'refer',
      rationale: 'Neglect through want of means. The mother asks for help and agrees to the referral.',
      familyTold: 'told',
    },
    referral: { after: 4, place: 'childrens_social_care', theirReference: 'ESX-40217', inWriting: 'yes' },
  },
  {
    when: { daysAgo: 1, at: '14:05' },
    by: 'supervisor',
    onVolunteer: true,
    about: 'volunteer',
    danger: 'none',
    told: ['nobody'],
    words:
      'In supervision the mentor said that they took the two older children swimming alone, and that they lent the family 60 pounds. Both are against the agreement.',
    answer: {
      after: 0.7,
      advice: 'Tell the mentor that visits rest while we look at it, and that this is no judgement.',
      visits: 'hold',
    },
    decision: {
      after: 4,
      decision: 'refer',
      rationale: 'May be below the threshold of the designated officer. Asked for advice within the day.',
      familyTold: 'to_be_told',
    },
    referral: { after: 5, place: 'lado', theirReference: 'L-2291', inWriting: 'yes' },
  },
  {
    when: { daysAgo: 2, at: '16:30' },
    by: 'mentor',
    about: 'adult',
    danger: 'none',
    told: ['coordinator'],
    words:
      'She wore sunglasses indoors. When they slipped, one eye was bruised. She said that he must not know that I saw it.',
    answer: {
      after: 0.4,
      advice: 'Thank you. Say nothing of it when he is there. Visit in the library until we talk on Friday.',
      visits: 'go_on',
    },
    decision: {
      after: 2,
      decision: 'refer',
      rationale:
        'Signs of domestic abuse with children in the home. Referred without asking, to keep her safe.',
      familyTold: 'not_safe',
      familyWhy: 'He reads her telephone. It could put her in danger.',
    },
    referral: { after: 3, place: 'adult_social_care', theirReference: 'ASC-8804', inWriting: 'yes' },
  },
  {
    when: { daysAgo: 2, at: '11:15' },
    by: 'mentor',
    about: 'child',
    danger: 'none',
    told: ['coordinator'],
    words: 'He has not been to school for three weeks. Mum says that he will not get out of bed.',
    answer: { after: 0.8, advice: 'Thank you. Carry on with the visits.', visits: 'go_on' },
    decision: {
      after: 3,
      decision: 'support_here',
      rationale: 'The key worker knows and meets the school on Thursday. No sign of harm in the home.',
      familyTold: 'told',
    },
  },
  {
    when: { daysAgo: 2, at: '09:10' },
    by: 'key_worker',
    about: 'staff',
    danger: 'none',
    told: ['nobody'],
    keptFrom: 'lead',
    words:
      'The safeguarding lead spoke of a family by name in the canteen. Two people of another service sat at the table.',
    answer: {
      after: 1,
      advice: 'Thank you. I look into it myself. Speak of it to nobody else.',
      visits: 'go_on',
    },
    decision: {
      after: 6,
      decision: 'support_here',
      rationale: 'No harm to a child or an adult. A breach of confidence: talked through and written down.',
      familyTold: 'to_be_told',
    },
  },
  {
    when: { daysAgo: 1, at: '12:40' },
    by: 'mentor',
    about: 'staff',
    danger: 'none',
    told: ['nobody'],
    keptFrom: 'coordinator',
    words:
      'The coordinator shouted at the mother on the telephone while I was there. The little one cried and hid.',
    answer: { after: 0.9, advice: 'Thank you. You can ring me directly from now on.', visits: 'go_on' },
    decision: {
      after: 4,
      decision: 'support_here',
      rationale: 'A low-level concern about conduct. The manager talks with the coordinator.',
      familyTold: 'told',
    },
  },
]
