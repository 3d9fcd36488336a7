import { segmentsOf } from '#shared/listings/memory/segments.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

interface Languages {
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

interface DeviceTranslator {
  readonly translate: (text: string) => Promise<string>
  readonly destroy: () => void
}

interface TranslatorFactory {
  availability(languages: Languages): Promise<string>
  create(options: Languages & { readonly monitor: (monitor: EventTarget) => void }): Promise<DeviceTranslator>
}

/** The browser's own Translator (Chrome 138 and later on desktops); null where there is none. */
function factory(): TranslatorFactory | null {
  const found: unknown = Reflect.get(globalThis, 'Translator')
  // A built-in of a draft standard that TypeScript's library does not describe yet.
  return (typeof found === 'function' || typeof found === 'object') && found !== null && 'availability' in found ? (found as TranslatorFactory) : null
}

/** Whether this browser can translate between the two languages, perhaps after fetching a model. */
export async function deviceCanTranslate(from: string, to: string): Promise<boolean> {
  const answer = await factory()?.availability(languagesOf(from, to)).catch(() => 'unavailable')
  return answer !== undefined && answer !== 'unavailable'
}

/**
 * A translation made on this device; tags stay as they are, because only what stands between them is given away.
 * `onDownload` hears the share (0 to 1) of a model that has to be fetched first. Fails with `device-unavailable`, with
 * `device-text-too-long` where the browser takes no text of that length, else with `device-failed`.
 */
export async function translateOnDevice(
  content: string, html: boolean, from: string, to: string, onDownload: (share: number) => void = () => undefined,
): Promise<Result<string>> {
  const found = factory()
  if (found === null) return failure('device-unavailable')
  let translator: DeviceTranslator | null = null
  try {
    translator = await found.create({ ...languagesOf(from, to), monitor: (monitor) => hear(monitor, onDownload) })
    if (!html) return success(await translator.translate(content))
    const { segments, assemble } = segmentsOf(content)
    const done: string[] = []
    for (const segment of segments) done.push(await betweenTags(segment, translator))
    return success(assemble(done))
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return failure(name === 'QuotaExceededError' ? 'device-text-too-long' : name === 'NotSupportedError' ? 'device-unavailable' : 'device-failed')
  } finally {
    translator?.destroy()
  }
}

function hear(monitor: EventTarget, onDownload: (share: number) => void): void {
  monitor.addEventListener('downloadprogress', (event) => {
    if ('loaded' in event && typeof event.loaded === 'number') onDownload(event.loaded)
  })
}

async function betweenTags(segment: string, translator: DeviceTranslator): Promise<string> {
  const parts: string[] = []
  for (const part of segment.split(/(<[^>]*>)/)) {
    if (part.startsWith('<') || part.trim() === '') parts.push(part)
    else parts.push(`${/^\s*/.exec(part)?.[0] ?? ''}${await translator.translate(part.trim())}${/\s*$/.exec(part)?.[0] ?? ''}`)
  }
  return parts.join('')
}

function languagesOf(from: string, to: string): Languages {
  return { sourceLanguage: baseOf(from), targetLanguage: baseOf(to) }
}

// Chinese is told apart by script there, which the region says to us.
function baseOf(tag: string): string {
  if (/^zh-(?:TW|HK|Hant)/i.test(tag)) return 'zh-Hant'
  return tag.split('-')[0] ?? tag
}
