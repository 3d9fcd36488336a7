import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { chanceOf } from '#tests/chaos/chance.ts'
import { attackedLandfall, otherShop } from './attacked-landfall.ts'
import { httpClient, type Answered } from './http-client.ts'
import { nextAttack, type Attack, type Standing } from './requests.ts'
import { changedTables, rowHashes, secretMark } from './shop-rows.ts'
import type { LandfallDatabase } from '#tests/run/landfall-database.ts'

export interface AbuseOptions {
  readonly database: LandfallDatabase
  readonly logFolder: string
  readonly requests: number
  readonly seed: number
  readonly say: (line: string) => void
}

export interface AbuseResult {
  readonly requests: number
  /** Answers with 500 or above. */
  readonly errors: number
  /** Connections that ended without an answer, though the request was not one to be turned away. */
  readonly unanswered: number
  /** Web or worker processes that ended. */
  readonly crashes: number
  /** Tables that changed while nobody with a right to it asked for anything. */
  readonly unsignedEffects: readonly string[]
  /** Tables in which rows of a shop changed that no request spoke for, and answers that showed something of it. */
  readonly foreignEffects: readonly string[]
  readonly foreignShown: number
  readonly statuses: Readonly<Record<string, number>>
  readonly seconds: number
  readonly examples: readonly string[]
}

const lanes = 12

const lineSchema = z.object({ level: z.number(), msg: z.string(), reason: z.string().default(''), path: z.string().default(''), topic: z.string().default(''), kind: z.string().default('') })

/** What the processes logged as an error, each kind once, with how often. */
async function troubles(logFolder: string): Promise<string[]> {
  const counts = new Map<string, number>()
  for (const name of ['web.log', 'worker.log']) {
    for (const line of (await readFile(path.join(logFolder, name), 'utf8')).split('\n')) {
      const parsed = lineSchema.safeParse(jsonOf(line))
      if (!parsed.success || parsed.data.level < 50) continue
      const { msg, path: at, topic, kind, reason } = parsed.data
      const said = `${name} ${msg} ${at}${topic}${kind}: ${reason.slice(0, 300)}`
      counts.set(said, (counts.get(said) ?? 0) + 1)
    }
  }
  return [...counts].map(([said, count]) => `${count} × ${said}`)
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** First half: nobody and forgeries, after which no row may have changed. Second half: a shop that sends what it likes. */
export async function runAbuse({ database, logFolder, requests, seed, say }: AbuseOptions): Promise<AbuseResult> {
  const begun = performance.now()
  const attacked = await attackedLandfall(database, logFolder)
  const { landfall, arsenal, owner } = attacked
  const client = httpClient(landfall.appUrl, lanes)
  const chance = chanceOf(seed)
  const statuses: Record<string, number> = {}
  const examples: string[] = []
  const seen = { errors: 0, unanswered: 0, foreignShown: 0, crashes: 0 }
  const watched = new Set([landfall.web, landfall.worker])
  for (const child of watched) void child.gone.then(() => (seen.crashes += watched.has(child) ? 1 : 0))

  const note = (attack: Attack, { status, text }: Answered) => {
    const key = `${attack.group} ${attack.standing} ${status ?? 'closed'}`
    statuses[key] = (statuses[key] ?? 0) + 1
    const shown = text.includes(secretMark)
    if (shown) seen.foreignShown += 1
    if (status === null) seen.unanswered += 1
    if (status !== null && status >= 500) seen.errors += 1
    if ((shown || status === null || status >= 500) && examples.length < 400) {
      examples.push(`${status ?? 'closed'} ${attack.standing} ${attack.method} ${attack.path.slice(0, 200)} ${(attack.body ?? '').toString().slice(0, 400)}`)
    }
  }
  const attackWith = async (standings: readonly Standing[], count: number) => {
    let left = count
    const lane = async () => {
      while (left > 0) {
        left -= 1
        if (left % 5_000 === 0) say(`${left} to go, ${seen.errors} errors`)
        const attack = nextAttack(arsenal, chance, standings[chance.below(standings.length)] ?? 'nobody')
        note(attack, await client.send(attack))
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }
  try {
    // The worker has work of its own to do, which would look like an effect.
    watched.delete(landfall.worker)
    await landfall.worker.stop()
    const everything = await rowHashes(owner, null)
    await attackWith(['nobody', 'forged'], Math.floor(requests / 2))
    const unsignedEffects = changedTables(everything, await rowHashes(owner, null))
    say('Now with a right to ask.')
    await landfall.replace('worker')
    watched.add(landfall.worker)
    void landfall.worker.gone.then(() => (seen.crashes += watched.has(landfall.worker) ? 1 : 0))
    const others = await rowHashes(owner, otherShop)
    await attackWith(['own'], Math.ceil(requests / 2))
    const foreignEffects = changedTables(others, await rowHashes(owner, otherShop))
    const alive = await client.send({ method: 'GET', path: '/ready', headers: {}, body: null })
    if (alive.status !== 200) seen.crashes += 1
    const { errors, unanswered, crashes, foreignShown } = seen
    examples.push(...(await troubles(logFolder)))
    return { requests, errors, unanswered, crashes, unsignedEffects, foreignEffects, foreignShown, statuses, seconds: Math.round((performance.now() - begun) / 1000), examples }
  } finally {
    watched.clear()
    client.close()
    await attacked.stop()
  }
}
