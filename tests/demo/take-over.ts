import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Two demos over one database would fight: an earlier one that still runs is asked to end first. */
export async function takeOver(pidFile: string): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''))
  if (pid > 0 && pid !== process.pid && isDemo(pid)) {
    console.error('Ending the demo that was already running …')
    process.kill(pid, 'SIGTERM')
    for (let waited = 0; waited < 150 && isDemo(pid); waited += 1) await sleep(100)
    if (isDemo(pid)) process.kill(pid, 'SIGKILL')
  }
  await writeFile(pidFile, String(process.pid))
}

function isDemo(pid: number): boolean {
  return commandLine(pid).includes('tests/demo/demo.ts')
}

function commandLine(pid: number): string {
  try {
    // A bare Debian has no `ps`, and macOS has no /proc.
    return existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
