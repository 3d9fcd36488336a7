import type { AdminChannel } from './admin-channel.ts'

/** What the admin adds to the app's address; the address bar of the admin does not show it. */
const launchParameters = ['embedded', 'hmac', 'host', 'id_token', 'locale', 'session', 'shop', 'timestamp']

export function shownPath(): string {
  const query = new URLSearchParams(location.search)
  for (const name of launchParameters) query.delete(name)
  const search = query.toString()
  return location.pathname + (search === '' ? '' : `?${search}`) + location.hash
}

/** Keeps the admin's address bar in step with the app, whichever way the app moves. */
export function mirrorPath(channel: AdminChannel): void {
  const report = () => channel.say({ type: 'path', path: shownPath() })
  for (const name of ['pushState', 'replaceState'] as const) {
    const plain = history[name].bind(history)
    history[name] = (...args) => {
      plain(...args)
      report()
    }
  }
  addEventListener('popstate', report)
  addEventListener('hashchange', report)
  report()
}
