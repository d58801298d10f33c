import { type Field, type Need, questions } from './field.ts'

export const supervisorFields: readonly Field[] = questions([
  ['name', 'Supervisor’s name', ['display name', 'supervisor name', 'supervisor', 'name', 'full name']],
  ['email', 'Supervisor’s e-mail', ['email', 'supervisor email', 'email address', 'e mail']],
  ['phone', 'Phone', ['phone number', 'telephone', 'mobile', 'mobile number']],
  [
    'volunteers',
    'Their volunteers',
    ['supervisor volunteers', 'volunteers', 'volunteer emails', 'supervises', 'mentors'],
    'E-mail addresses, with commas between them.',
  ],
])

export const supervisorNeeds: readonly Need[] = [
  { oneOf: ['email'], says: 'Choose the column with the supervisor’s e-mail.' },
  { oneOf: ['volunteers'], says: 'Choose the column with the volunteers they look after.' },
]
