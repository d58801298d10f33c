export { find } from './find.ts'
export { whoIsCalled } from './who-is-called.ts'
