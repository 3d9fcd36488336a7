import { appSettings } from './app-client.ts'
import type { SettingsResponse } from '#shared/contract/extension-api.ts'
import type { Pairing } from '../store/stored.ts'

const freshFor = 5 * 60_000
let last: { readonly token: string; readonly at: number; readonly value: SettingsResponse | null } | null = null

/** The paired shop's settings, asked for at most every few minutes; null while its app does not answer. */
export async function shopSettings(pairing: Pairing): Promise<SettingsResponse | null> {
  if (last && last.token === pairing.token && Date.now() - last.at < freshFor) return last.value
  const answer = await appSettings(pairing)
  last = { token: pairing.token, at: Date.now(), value: answer.ok ? answer.value : null }
  return last.value
}
