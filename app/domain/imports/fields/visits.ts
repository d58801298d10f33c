import { type Field, type Need, questions } from './field.ts'

const visit = questions([
  [
    'rowId',
    'Row number',
    ['row id', 'id', 'internal contact number', 'contact number', 'visit id', 'record id'],
    'The number this visit has where the file comes from. It lets you import the file again.',
  ],
  [
    'volunteer',
    'Volunteer',
    ['volunteer email', 'mentor email', 'mentor', 'volunteer reference', 'volunteer ref', 'logged by'],
    'An e-mail address or a reference.',
  ],
  [
    'creatorEmail',
    'Written by',
    ['creator email', 'created by', 'entered by', 'author email'],
    'Used as the volunteer where no column names one.',
  ],
  [
    'family',
    'Family reference',
    ['family ref', 'family', 'casa case number', 'case number', 'family id', 'family number'],
  ],
])

const time = [
  ...questions(
    [
      [
        'on',
        'Date',
        [
          'visit date',
          'occurred at',
          'date of visit',
          'date of contact',
          'session date',
          'visited on',
          'day',
        ],
      ],
    ],
    true,
  ),
  ...questions([
    ['startsAt', 'Start time', ['start', 'time', 'started at', 'from', 'visit time'], 'As 14:30 or 2:30pm.'],
    [
      'minutes',
      'Minutes',
      ['duration minutes', 'duration', 'length', 'length in minutes', 'mins', 'time spent'],
      'As 90, 1:30 or 1h 30m.',
    ],
    [
      'hours',
      'Hours',
      ['length in hours', 'duration hours', 'hrs', 'hours spent'],
      'For files that count hours, like 1.5.',
    ],
  ]),
]

const what = questions([
  [
    'medium',
    'How it was held',
    ['medium', 'contact medium', 'type', 'visit type', 'place', 'where', 'method', 'how'],
    'Home, community, phone, video or group.',
  ],
  [
    'contactTypes',
    'Who was met',
    ['contact types', 'contact type', 'present', 'who was there', 'people present'],
    'Parent, young person, key worker, school, interpreter and the like. Names are not kept.',
  ],
  ['contactMade', 'Contact made', ['contact was made', 'took place', 'happened', 'attended'], 'Yes or no.'],
  [
    'notes',
    'Notes',
    ['case contact notes', 'note', 'visit notes', 'what we did', 'comments', 'summary', 'description'],
  ],
  ['miles', 'Miles', ['miles driven', 'mileage', 'miles travelled'], 'A number alone counts miles.'],
])

export const visitFields: readonly Field[] = [...visit, ...time, ...what]

export const visitNeeds: readonly Need[] = [
  { oneOf: ['volunteer', 'creatorEmail'], says: 'Choose the column with the volunteer.' },
  { oneOf: ['family'], says: 'Choose the column with the family’s reference.' },
  { oneOf: ['on'], says: 'Choose the column with the date of the visit.' },
  { oneOf: ['medium'], says: 'Choose the column that tells how the visit was held.' },
]
