import { segmentsOf } from '#shared/listings/memory/segments.ts'

interface DeviceTranslator {
  readonly translate: (text: string) => Promise<string>
}

interface TranslatorFactory {
  availability(languages: { sourceLanguage: string; targetLanguage: string }): Promise<string>
  create(languages: { sourceLanguage: string; targetLanguage: string }): Promise<DeviceTranslator>
}

/** The browser's own Translator (Chrome 138 and later on desktops); null where there is none. */
function factory(): TranslatorFactory | null {
  const found: unknown = Reflect.get(globalThis, 'Translator')
  // A built-in of a draft standard that TypeScript's library does not describe yet.
  return (typeof found === 'function' || typeof found === 'object') && found !== null && 'availability' in found ? (found as TranslatorFactory) : null
}

/** Whether this browser can translate between the two languages, perhaps after fetching a model. */
export async function deviceCanTranslate(from: string, to: string): Promise<boolean> {
  const languages = { sourceLanguage: baseOf(from), targetLanguage: baseOf(to) }
  const answer = await factory()?.availability(languages).catch(() => 'unavailable')
  return answer !== undefined && answer !== 'unavailable'
}

/** A translation made on this device; tags stay as they are, because only what stands between them is given away. */
export async function translateOnDevice(content: string, html: boolean, from: string, to: string): Promise<string | null> {
  try {
    const translator = await factory()?.create({ sourceLanguage: baseOf(from), targetLanguage: baseOf(to) })
    if (translator === undefined) return null
    if (!html) return await translator.translate(content)
    const { segments, assemble } = segmentsOf(content)
    const done: string[] = []
    for (const segment of segments) done.push(await betweenTags(segment, translator))
    return assemble(done)
  } catch {
    return null
  }
}

async function betweenTags(segment: string, translator: DeviceTranslator): Promise<string> {
  const parts: string[] = []
  for (const part of segment.split(/(<[^>]*>)/)) {
    if (part.startsWith('<') || part.trim() === '') parts.push(part)
    else parts.push(`${/^\s*/.exec(part)?.[0] ?? ''}${await translator.translate(part.trim())}${/\s*$/.exec(part)?.[0] ?? ''}`)
  }
  return parts.join('')
}

// Chinese is told apart by script there, which the region says to us.
function baseOf(tag: string): string {
  if (/^zh-(?:TW|HK|Hant)/i.test(tag)) return 'zh-Hant'
  return tag.split('-')[0] ?? tag
}
