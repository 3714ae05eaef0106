import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LABEL_STUDIO_CONFIG } from './label-studio.ts'

test('the labelling interface that people paste into Label Studio is the one whose names the tasks use', async () => {
  const file = join(import.meta.dirname, '../../../../../docs/label-studio.xml')
  await expect(LABEL_STUDIO_CONFIG).toMatchFileSnapshot(file)
})
