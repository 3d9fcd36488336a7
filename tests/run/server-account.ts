import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, mkdirSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'

/** Who runs the database server, and the folder that is his. */
export interface ServerAccount {
  readonly home: string
  /** Set when the server can't run as the present user. */
  readonly ids: { readonly uid: number; readonly gid: number } | null
  /** Whether the server's account may read below this folder. */
  mayRead(folder: string): boolean
}

/**
 * PostgreSQL refuses to run as root. For root the server runs as `nobody`, in a folder of its own outside the
 * project, because a clone in root's home can't be entered by anybody else.
 */
export function serverAccount(folder: string): ServerAccount {
  if (userInfo().uid !== 0) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return { home: path.resolve(folder), ids: null, mayRead: () => true }
  }
  const ids = { uid: idOf('-u'), gid: idOf('-g') }
  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16)
  const home = `/var/tmp/landfall-postgres-${name}`
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if (statSync(home).uid !== ids.uid) chownSync(home, ids.uid, ids.gid)
  return { home, ids, mayRead: (place) => everybodyMayEnter(place) }
}

function idOf(flag: '-u' | '-g'): number {
  return Number.parseInt(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }), 10)
}

function everybodyMayEnter(place: string): boolean {
  const mode = statSync(place, { throwIfNoEntry: false })?.mode ?? 0
  if ((mode & 0o001) === 0) return false
  const parent = path.dirname(place)
  return parent === place || everybodyMayEnter(parent)
}
