import { mostBytes } from './read-official-file.server.ts'

/** The file, or why it did not come; `final` where another try would end the same. */
type Fetched = { readonly bytes: Uint8Array } | { readonly why: string; readonly final: boolean }

/** Fetches a file, giving up where it grows beyond any official one. Throws where the network fails. */
export async function fetchOfficialFile(url: string, signal: AbortSignal): Promise<Fetched> {
  const response = await fetch(url, { signal, headers: { Accept: 'application/json, text/csv, application/xml, */*' } })
  if (!response.ok) {
    await response.body?.cancel()
    const passing = response.status >= 500 || response.status === 408 || response.status === 429
    return { why: `HTTP ${response.status}`, final: !passing }
  }
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.byteLength
    parts.push(read.value)
    if (size <= mostBytes) continue
    await reader?.cancel()
    return { why: `more than ${mostBytes} bytes`, final: true }
  }
  return { bytes: Buffer.concat(parts) }
}
