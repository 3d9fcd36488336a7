import { collectDefaultMetrics, Counter, Gauge, Histogram, register } from 'prom-client'

// The built app and what Node runs beside it load this file once each, over one register: whoever comes second takes what is there.
function once<Metric>(name: string, make: () => Metric): Metric {
  return (register.getSingleMetric(name) as Metric | undefined) ?? make()
}

const secondsOfRequests = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 5, 10]
const secondsOfJobs = [0.1, 0.5, 1, 5, 15, 60, 300, 1_800]

/** Requests by the door they came in through: `webhooks`, `carrier`, `extension`, `app`, `assets`, `other`. */
export const requestSeconds = once('landfall_request_seconds', () =>
  new Histogram({ name: 'landfall_request_seconds', help: 'Time to the end of an answer', labelNames: ['door', 'status'], buckets: secondsOfRequests }))

export const jobSeconds = once('landfall_job_seconds', () =>
  new Histogram({ name: 'landfall_job_seconds', help: 'Time of a job, by kind and how it ended', labelNames: ['kind', 'outcome'], buckets: secondsOfJobs }))

export const eventsWorked = once('landfall_inbox_events_total', () =>
  new Counter({ name: 'landfall_inbox_events_total', help: 'Events taken from the inbox, by topic and outcome', labelNames: ['topic', 'outcome'] }))

export const throttleSeconds = once('landfall_shopify_throttle_seconds', () =>
  new Histogram({ name: 'landfall_shopify_throttle_seconds', help: 'Waits for the call budget of a shop', buckets: [0.1, 0.5, 1, 2, 5, 15, 60] }))

/** What is counted only when somebody asks. */
export interface Backlog {
  /** How long the event that waits longest has been due, seconds; 0 where none waits. */
  readonly inboxLagSeconds: number
  readonly events: readonly { readonly state: string; readonly count: number }[]
  readonly jobs: readonly { readonly kind: string; readonly state: string; readonly count: number }[]
}

/** Registers what every process tells, memory, processor and event-loop lag, and the backlog where it is given. */
export function registerProcess(backlog: (() => Promise<Backlog>) | null): void {
  collectDefaultMetrics()
  if (backlog === null) return
  const lag = new Gauge({ name: 'landfall_inbox_lag_seconds', help: 'Age of the event that waits longest' })
  const events = new Gauge({ name: 'landfall_inbox_events', help: 'Events that wait or rest as dead', labelNames: ['state'] })
  const jobs = new Gauge({ name: 'landfall_jobs', help: 'Jobs by kind and state', labelNames: ['kind', 'state'] })
  new Gauge({
    name: 'landfall_database_up',
    help: '1 while the database answers',
    async collect() {
      for (const gauge of [lag, events, jobs]) gauge.reset()
      try {
        const now = await backlog()
        lag.set(now.inboxLagSeconds)
        for (const { state, count } of now.events) events.set({ state }, count)
        for (const { kind, state, count } of now.jobs) jobs.set({ kind, state }, count)
        this.set(1)
      } catch {
        this.set(0)
      }
    },
  })
}

/** The metrics as Prometheus reads them. */
export const metricsText = { type: register.contentType, read: () => register.metrics() }
