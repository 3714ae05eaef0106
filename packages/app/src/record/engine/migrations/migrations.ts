import type { Migration } from 'kysely'
import { up as makeRecord } from './0001-record.ts'
import { up as letPeopleDecide } from './0003-people-decide.ts'
import { up as layOutTexts } from './0004-text-layout.ts'
import { up as readAgain } from './0005-read-again.ts'
import { up as nameVersion } from './0006-coded-by-version.ts'
import { up as countQuickly } from './0007-quick-counts.ts'
import { up as tellFigures } from './0008-figures-and-forecasts.ts'
import { up as keepPositions } from './0009-positions.ts'
import { up as countByCoder } from './0010-counted-by-coder.ts'
import { up as learn } from './0011-learned.ts'
import { up as resolveForecasts } from './0012-forecasts.ts'
import { up as markContradictions } from './0013-contradiction-marks.ts'
import { up as tellTouched } from './0014-touched.ts'
import { up as tellArchives } from './0015-archives.ts'
import { up as findWords } from './0016-search-words.ts'
import { up as tellDatedBy } from './0017-dated-by.ts'
import { up as findCopies } from './0018-fingerprint-keys.ts'
import { up as keepImportedFiles } from './0019-imported-files.ts'

/** Every step from an empty database to today's record, in order. A step that was released is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-record': { up: makeRecord },
  '0003-people-decide': { up: letPeopleDecide },
  '0004-text-layout': { up: layOutTexts },
  '0005-read-again': { up: readAgain },
  '0006-coded-by-version': { up: nameVersion },
  '0007-quick-counts': { up: countQuickly },
  '0008-figures-and-forecasts': { up: tellFigures },
  '0009-positions': { up: keepPositions },
  '0010-counted-by-coder': { up: countByCoder },
  '0011-learned': { up: learn },
  '0012-forecasts': { up: resolveForecasts },
  '0013-contradiction-marks': { up: markContradictions },
  '0014-touched': { up: tellTouched },
  '0015-archives': { up: tellArchives },
  '0016-search-words': { up: findWords },
  '0017-dated-by': { up: tellDatedBy },
  '0018-fingerprint-keys': { up: findCopies },
  '0019-imported-files': { up: keepImportedFiles },
}
