import { forecasts } from './forecasts.ts'
import { positions } from './positions.ts'

export const analyses = { positions, forecasts }
