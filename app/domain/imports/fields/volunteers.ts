import { type Field, type Need, questions } from './field.ts'

/** The modules of training that may have a column of their own. */
export const moduleCodes = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M09', 'M10'] as const

/** The key of a module's own column. */
export function moduleKey(code: string): string {
  return `module${code}`
}

const person = questions([
  ['firstName', 'First name', ['forename', 'given name', 'first', 'known as']],
  ['lastName', 'Last name', ['surname', 'family name', 'last']],
  [
    'name',
    'Whole name',
    ['name', 'full name', 'display name', 'volunteer name', 'volunteer', 'mentor', 'mentor name'],
    'For files with the name in one column, as “Ann Cole” or “Cole, Ann”.',
  ],
  [
    'email',
    'E-mail',
    ['email', 'email address', 'e mail address', 'volunteer email', 'mentor email', 'username'],
  ],
  [
    'phone',
    'Phone',
    [
      'phone number',
      'telephone',
      'telephone number',
      'mobile',
      'mobile number',
      'mobile phone',
      'tel',
      'cell phone',
    ],
  ],
  [
    'area',
    'Postcode or area',
    ['postcode', 'post code', 'postal code', 'zip', 'outcode', 'area', 'town', 'location'],
    'A postcode, its first half, or a place this programme knows.',
  ],
  ['district', 'District', ['local authority', 'borough', 'locality', 'locations']],
  [
    'organisation',
    'Organisation',
    ['organization', 'charity', 'partner', 'partner organisation', 'agency'],
    'By its name in Settings. Empty means the organisation you are importing for.',
  ],
  [
    'source',
    'How they heard of us',
    ['source', 'how heard', 'how did you hear about us', 'referral source', 'campaign'],
  ],
])

const dates = questions(
  [
    ['bornOn', 'Date of birth', ['dob', 'birth date', 'birthday', 'born', 'born on']],
    ['appliedOn', 'Applied on', ['application date', 'date applied', 'date of application', 'applied']],
  ],
  true,
)

const plainGates = questions(
  [
    [
      'gateApplicationAccepted',
      'Application accepted',
      ['application accepted on', 'accepted', 'date accepted'],
    ],
    ['gateInterview', 'Interview', ['interview date', 'interviewed', 'interviewed on', 'date of interview']],
    [
      'gateSelfDeclaration',
      'Self-declaration decided',
      ['self declaration', 'self declaration decided on', 'self disclosure', 'declaration'],
    ],
    [
      'gateReferences',
      'References satisfactory',
      ['references', 'references satisfactory on', 'references complete', 'refs'],
    ],
    [
      'gateIdentity',
      'Identity checked',
      ['identity', 'identity verified', 'id check', 'id checked', 'id verified', 'id seen'],
    ],
    [
      'gateOverseas',
      'Overseas check',
      ['overseas', 'overseas check done', 'time abroad', 'certificate of good character'],
      'The day, or “not needed” for somebody who has not lived abroad.',
    ],
    [
      'gateObservedPractice',
      'Observed practice',
      ['observed practice on', 'observed session', 'shadow visit', 'shadowing', 'role play', 's01'],
    ],
    [
      'gatePanel',
      'Panel approved',
      ['panel', 'panel date', 'panel approved on', 'approved', 'approved on', 'date approved'],
    ],
    [
      'gateAgreement',
      'Agreement signed',
      ['agreement', 'agreement signed on', 'volunteer agreement', 'agreement date'],
    ],
  ],
  true,
)

const dbsDates = questions(
  [
    [
      'dbsIssuedOn',
      'DBS issued',
      ['dbs issue date', 'dbs date', 'dbs issued on', 'date of dbs', 'dbs certificate date'],
    ],
    [
      'dbsDecidedOn',
      'DBS decided suitable',
      ['dbs decided', 'dbs decided on', 'dbs decision date', 'dbs cleared', 'dbs clearance date'],
      'The day somebody decided that the person is suitable. The gate is met from this day.',
    ],
  ],
  true,
)

const dbsWords = questions([
  ['dbsLevel', 'DBS level', ['dbs type', 'level of dbs', 'dbs check level'], 'Basic, standard or enhanced.'],
  ['dbsWorkforce', 'DBS workforce', ['workforce', 'dbs work force'], 'Child, adult, or child and adult.'],
])

const training = [
  ...questions(
    [
      [
        'trainingCompletedOn',
        'Training completed',
        ['training completed on', 'training complete', 'training date', 'trained', 'trained on', 'training'],
        'The day on which every mandatory module was done.',
      ],
    ],
    true,
  ),
  ...questions([
    ['modules', 'Modules', ['training modules', 'modules completed'], 'As “M01 2026-03-04; M02 2026-03-11”.'],
  ]),
  ...questions(
    moduleCodes.map(
      (code) => [moduleKey(code), `Module ${code}`, [code, `${code} date`, `${code} completed`]] as const,
    ),
    true,
  ),
]

const mentoring = questions([
  ['languages', 'Languages', ['language', 'languages spoken', 'speaks']],
  [
    'availability',
    'Days available',
    ['availability', 'available', 'days', 'times available', 'free times', 'availability days'],
    'As “Mon, Wed evenings; Saturday morning”.',
  ],
  [
    'travelKm',
    'Travel limit in km',
    [
      'travel limit',
      'travel limit km',
      'travel km',
      'max travel',
      'travel distance',
      'radius',
      'travel radius km',
    ],
    'A number alone counts kilometres; “10 miles” is understood.',
  ],
  ['interests', 'Interests', ['hobbies', 'skills', 'skills and interests', 'interest']],
  [
    'childAges',
    'Ages of children they know',
    [
      'child ages',
      'child age experience',
      'childrens ages',
      'ages of children',
      'experience with ages',
      'age groups',
    ],
    'As “0-4, 5-10” or “teenagers”.',
  ],
  [
    'capacity',
    'Families at once',
    ['capacity', 'max families', 'number of families', 'places', 'caseload', 'max matches'],
  ],
  [
    'supervisorEmail',
    'Supervisor’s e-mail',
    ['supervisor email', 'supervisor e mail', 'supervisor', 'supervised by', 'coordinator email'],
  ],
])

const emergency = questions([
  [
    'emergencyName',
    'Emergency contact',
    ['contact name', 'emergency contact name', 'next of kin', 'ice name'],
  ],
  [
    'emergencyRelationship',
    'Relationship to the volunteer',
    ['contact relationship', 'emergency contact relationship', 'relationship'],
  ],
  [
    'emergencyPhone',
    'Emergency phone',
    ['contact phone', 'emergency contact phone', 'emergency number', 'ice phone'],
  ],
])

export const volunteerFields: readonly Field[] = [
  ...person,
  ...dates,
  ...plainGates,
  ...dbsDates,
  ...dbsWords,
  ...training,
  ...mentoring,
  ...emergency,
]

export const volunteerNeeds: readonly Need[] = [
  { oneOf: ['name', 'firstName', 'lastName'], says: 'Choose the column with the volunteer’s name.' },
]
