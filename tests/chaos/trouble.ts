import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Landfall } from '#tests/run/landfall.ts'
import { startPostgres, type PostgresServer } from '#tests/run/postgres.ts'

export interface TroubleOptions {
  readonly landfall: Landfall
  readonly server: PostgresServer
  readonly folder: string
  readonly ownerUrl: string
  readonly kills: number
  readonly restarts: number
  readonly say: (line: string) => void
}

type Blow = 'worker' | 'web' | 'postgres'

const patienceMs = 60_000

/** Kills and restarts, spread over a run: each once its share of the events is sent. */
export class Trouble {
  kills = 0
  restarts = 0
  recoverSeconds = 0
  readonly #options: TroubleOptions
  readonly #plan: { at: number; blow: Blow }[]
  #underWay: Promise<void> = Promise.resolve()

  constructor(options: TroubleOptions) {
    this.#options = options
    const { kills, restarts } = options
    const blows = [
      ...Array.from({ length: kills }, (_, index) => ({ at: (index + 1) / (kills + 1), blow: index % 2 === 0 ? ('worker' as const) : ('web' as const) })),
      ...Array.from({ length: restarts }, (_, index) => ({ at: (index + 0.5) / restarts, blow: 'postgres' as const })),
    ]
    this.#plan = blows.sort((a, b) => a.at - b.at)
  }

  /** Strikes whatever is due by now; blows follow one another. */
  sent(share: number): void {
    while (this.#plan[0] !== undefined && this.#plan[0].at <= share) {
      const due = this.#plan.shift()
      if (due) this.#underWay = this.#underWay.then(() => this.#strike(due.blow))
    }
  }

  async over(): Promise<void> {
    this.sent(1)
    await this.#underWay
  }

  async #strike(blow: Blow): Promise<void> {
    const { landfall, server, folder, say } = this.#options
    const begun = performance.now()
    const struck = new Date()
    if (blow === 'postgres') {
      await server.stop()
      await startPostgres({ folder, port: server.port })
      this.restarts += 1
    } else {
      await landfall.replace(blow)
      this.kills += 1
    }
    await (blow === 'worker' ? this.#worksAgain(struck) : this.#answersAgain())
    const seconds = (performance.now() - begun) / 1000
    this.recoverSeconds = Math.max(this.recoverSeconds, Number(seconds.toFixed(1)))
    say(`${blow} struck, well again after ${seconds.toFixed(1)} s`)
  }

  async #answersAgain(): Promise<void> {
    const { appUrl } = this.#options.landfall
    await this.#until(async () => (await fetch(`${appUrl}/ready`)).ok)
  }

  /** Until the new worker has done an event, or none is left to do. */
  async #worksAgain(struck: Date): Promise<void> {
    const client = new pg.Client({ connectionString: this.#options.ownerUrl })
    await client.connect()
    try {
      await this.#until(async () => {
        const { rows } = await client.query<{ well: boolean }>(
          `SELECT EXISTS (SELECT FROM webhook_events WHERE done_at > $1) OR NOT EXISTS (SELECT FROM webhook_events WHERE state = 'received') AS well`,
          [struck],
        )
        return rows[0]?.well === true
      })
    } finally {
      await client.end()
    }
  }

  async #until(well: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + patienceMs
    while (Date.now() < deadline) {
      if (await well().catch(() => false)) return
      await sleep(100)
    }
    throw new Error(`Not well again after ${patienceMs / 1000} s.`)
  }
}
