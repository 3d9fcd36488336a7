import cluster, { type Worker } from 'node:cluster'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment } from '#app/platform/env.server.ts'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { onStop } from '#app/platform/on-stop.server.ts'

/** Several web processes behind one port and several workers beside them, on one machine. Who ends is replaced. */
const scripts = { web: 'app/server.ts', worker: 'app/worker.ts' }
type Part = keyof typeof scripts

/** A process that ended sooner than this is replaced only after a pause: what ails it may last. */
const shortLifeMs = 5_000
const pauseMs = 2_000

const running = new Set<Worker>()
let stopping = false
let metricsPorts = 0

function start(part: Part, number: number): void {
  const { METRICS_PORT } = environment()
  cluster.setupPrimary({ exec: scripts[part] })
  const begun = performance.now()
  const child = cluster.fork({ ...(METRICS_PORT !== null && { METRICS_PORT: METRICS_PORT === 0 ? 0 : METRICS_PORT + number }) })
  running.add(child)
  child.once('exit', (code, signal) => {
    running.delete(child)
    if (stopping) return
    logger.error({ part, number, pid: child.process.pid, code, signal }, 'process ended by itself, another takes its place')
    void sleep(performance.now() - begun < shortLifeMs ? pauseMs : 0).then(() => stopping || start(part, number))
  })
}

try {
  const { WEB_PROCESSES, WORKER_PROCESSES } = environment()
  for (let index = 0; index < WEB_PROCESSES; index += 1) start('web', metricsPorts++)
  for (let index = 0; index < WORKER_PROCESSES; index += 1) start('worker', metricsPorts++)
} catch (error) {
  logger.fatal(`The processes can't start. ${safeMessage(error)}`)
  process.exit(1)
}

onStop(async () => {
  stopping = true
  await Promise.all([...running].map((child) => new Promise((resolve) => {
    child.once('exit', resolve)
    child.process.kill('SIGTERM')
  })))
})
