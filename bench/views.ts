import { join } from 'node:path'
import { openRecord } from '../packages/app/src/record/engine/open-record.ts'
import { chromiumPath, openBrowser } from '../packages/app/src/workbench/testing/browser.ts'
import { fillRecord } from './made-record.ts'
import { builtProgram, serveProcess } from './served.ts'
import type { BenchTable } from './table.ts'
import { inTemporaryFolder } from './temporary-record.ts'
import { networkRows } from './workbench/network.ts'

const STATEMENTS = 100_000
const ACTORS = 500

/** What a person waits for on the page of the network, at a record of a hundred thousand statements by five hundred actors. */
export async function bench(): Promise<BenchTable> {
  const title = `The network of ${ACTORS} actors at ${STATEMENTS.toLocaleString('en')} statements, in Chromium without a graphics card`
  if (chromiumPath === undefined)
    return {
      title: `${title}: not measured, there is no Chromium (sh scripts/install-chromium.sh)`,
      rows: [],
    }
  const program = builtProgram()
  return inTemporaryFolder(async (folder) => {
    const address = join(folder, 'record')
    await madeRecord(address)
    const served = await serveProcess(program, address)
    const browser = await openBrowser()
    try {
      return { title, rows: await networkRows(browser, served.url) }
    } finally {
      await browser.close()
      await served.end()
    }
  })
}

async function madeRecord(address: string): Promise<void> {
  const record = await openRecord(address, { create: true })
  await fillRecord(record.db, STATEMENTS, (statement, number) => ({
    ...statement,
    stance: (number * 7) % 11 < 4 ? -1 : 1,
    speaker: {
      name: `Person ${heardOf(number)}`,
      id: null,
      kind: 'person',
      organisation: null,
      anonymity: 'named-person',
    },
  }))
  await record.close()
}

/** Some are heard far more often than others. */
function heardOf(number: number): number {
  const share = ((number * 7919) % 10_007) / 10_007
  return Math.floor(share ** 2 * ACTORS)
}
