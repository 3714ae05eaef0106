// Waits for the end of the process at the other end of its standard input, however that ends; then ends every process
// that has the folder for its temporary files, and removes the folder.
import { readdirSync, readFileSync, rmSync } from 'node:fs'

const folder = process.argv[2]
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
process.stdin.resume()
process.stdin.on('error', cleanUp)
process.stdin.on('end', cleanUp)

async function cleanUp() {
  for (let round = 0; round < 50; round++) {
    const left = processes()
    if (left.length === 0) break
    for (const pid of left) end(pid)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  process.exit()
}

/** Where there is no /proc, only what ends with its parent ends. */
function processes() {
  try {
    return readdirSync('/proc').filter(
      (pid) => /^\d+$/.test(pid) && pid !== String(process.pid) && isOurs(pid),
    )
  } catch {
    return []
  }
}

function isOurs(pid) {
  return `\0${read(pid, 'environ')}`.includes(`\0TMPDIR=${folder}\0`) && !/\) Z /.test(read(pid, 'stat'))
}

/** A PostgreSQL that is killed outright leaves its shared memory. */
function end(pid) {
  try {
    process.kill(Number(pid), read(pid, 'comm').trim() === 'postgres' ? 'SIGQUIT' : 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
