export { spellsAway, type StageChange } from './spells-away.ts'
