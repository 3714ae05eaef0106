import { positions } from './positions.ts'

export const analyses = { positions }
