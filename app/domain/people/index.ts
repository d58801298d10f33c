export { ownAccount } from './own-account.ts'
export { account, volunteer } from './records.ts'
