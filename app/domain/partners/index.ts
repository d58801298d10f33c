export { hostOn } from './host.ts'
export { organisation } from './records.ts'
