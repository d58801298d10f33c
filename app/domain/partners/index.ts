export { organisation } from './records.ts'
