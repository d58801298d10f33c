export { today } from './today.ts'
export { todayFigures } from './today-figures.ts'
