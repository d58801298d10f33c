import { type Field, type Need, questions } from './field.ts'

const family = questions([
  [
    'reference',
    'Reference',
    [
      'ref',
      'family reference',
      'family ref',
      'case number',
      'casa case number',
      'family id',
      'id',
      'record number',
    ],
    'The number this family has where the file comes from. It lets you import the file again.',
  ],
  ['familyName', 'Family name', ['surname', 'last name', 'name', 'family']],
  [
    'contactName',
    'Main contact',
    ['contact name', 'main contact name', 'parent', 'parent name', 'carer', 'parent or carer'],
  ],
  ['phone', 'Phone', ['phone number', 'telephone', 'mobile', 'mobile number', 'contact phone', 'tel']],
  ['email', 'E-mail', ['email', 'email address', 'contact email']],
  [
    'safeContact',
    'Safe to contact by',
    [
      'safe contact',
      'safe to contact',
      'contact by',
      'preferred contact',
      'contact preference',
      'how to contact',
    ],
    'Plain words such as phone, text, e-mail, post or key worker. Anything else waits for a person to read it.',
  ],
  ['address', 'Address', ['home address', 'street', 'address line 1']],
  [
    'area',
    'Postcode or area',
    ['postcode', 'post code', 'outcode', 'area', 'town', 'location'],
    'A postcode, its first half, or a place this programme knows.',
  ],
  ['district', 'District', ['local authority', 'borough', 'locality']],
  [
    'children',
    'Children’s ages or months of birth',
    [
      'children',
      'child ages',
      'ages of children',
      'childrens ages',
      'birth month year youth',
      'birth month and year',
      'children born',
    ],
    'As “3, 7 and 12” or “March 2019”. Names are not kept.',
  ],
])

const programme = questions([
  ['team', 'Family team', ['team', 'service', 'locality team']],
  [
    'keyWorkerEmail',
    'Key worker’s e-mail',
    ['key worker email', 'key worker', 'keyworker', 'lead professional', 'worker email'],
  ],
  [
    'criteria',
    'Criteria',
    ['criterion', 'reasons', 'referral reasons', 'criteria met', 'needs'],
    'With a semicolon between them.',
  ],
  ['levelOfNeed', 'Level of need', ['need', 'need level', 'level', 'threshold'], '1 to 4, or its name.'],
  [
    'volunteers',
    'Volunteers already helping',
    ['case assignment', 'volunteers', 'volunteer emails', 'mentor email', 'mentors'],
    'E-mail addresses, with commas between them.',
  ],
])

const dates = questions(
  [
    ['programmeStart', 'Programme start', ['start', 'start date', 'started', 'started on', 'date started']],
    ['expectedExit', 'Expected exit', ['exit', 'exit date', 'expected end', 'planned exit', 'end date']],
    [
      'waitingSince',
      'Waiting for a mentor since',
      ['waiting since', 'waiting from', 'on waiting list since', 'referred on', 'referral date'],
    ],
  ],
  true,
)

const consents = questions(
  [
    [
      'consentTakingPart',
      'Consent to take part',
      ['consent taking part', 'consent', 'consent date', 'consented on'],
    ],
    [
      'consentSharing',
      'Consent to share for mentoring',
      ['consent sharing for mentoring', 'consent mentoring', 'consent to share', 'sharing consent'],
    ],
    ['consentContact', 'Consent to contact', ['consent contact', 'contact consent']],
  ],
  true,
)

const wishes = questions([
  ['languages', 'Languages', ['language', 'languages spoken', 'home language']],
  [
    'availability',
    'When they are free',
    ['availability', 'days available', 'times', 'free times', 'visit times'],
    'As “Mon, Wed evenings; Saturday morning”.',
  ],
  ['goals', 'Goals', ['goal', 'what they want help with', 'aims'], 'With a semicolon between them.'],
  [
    'mentorGender',
    'Mentor wanted',
    [
      'mentor gender',
      'mentor gender wanted',
      'preferred mentor gender',
      'gender preference',
      'mentor preference',
    ],
    'Woman, man, or no preference.',
  ],
  ['interests', 'Interests', ['hobbies', 'likes']],
  ['pets', 'Pets', ['pets at home', 'animals']],
  ['smoking', 'Smoking at home', ['smoking', 'smoker', 'smokers', 'smokes']],
])

export const familyFields: readonly Field[] = [...family, ...programme, ...dates, ...consents, ...wishes]

export const familyNeeds: readonly Need[] = [
  {
    oneOf: ['reference', 'familyName', 'contactName'],
    says: 'Choose the column with the family’s name or reference.',
  },
]
