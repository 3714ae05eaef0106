/** What the pictures of matters, balances and contradictions are asked for. */
import { z } from 'zod'
import { balancesAskedShape } from './balances.ts'
import { contradictionsAskedShape } from './contradictions.ts'
import { mattersAskedShape } from './matters.ts'
import { pictureShape } from './questions.ts'

const { theme } = pictureShape.shape

export const matterPictureShape = mattersAskedShape.extend({
  theme,
  matter: z.string().optional().describe('Its key; the matter with the most reports when left out.'),
  perhaps: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: together with the matters that are perhaps the same.'),
})
export const balancePictureShape = balancesAskedShape.extend({ theme })
export const contradictionsPictureShape = contradictionsAskedShape.extend({ theme })
