import type { english } from './english.ts'
import type { polaris } from './polaris-english.ts'
import type { Language } from './languages.ts'

/** Everything that a screen says in one language. */
export interface Bundle {
  readonly messages: Readonly<Record<keyof typeof english, object>>
  /** What Polaris' own parts say. */
  readonly polaris: typeof polaris
}

const loaded = new Map<Language, Bundle>()

/** Fetches a language, once. A browser fetches the one it reads and not the others. */
export async function loadLanguage(language: Language): Promise<Bundle> {
  const bundle = loaded.get(language) ?? (await (language === 'zh-CN' ? chineseBundle() : englishBundle()))
  loaded.set(language, bundle)
  return bundle
}

/** A language that was loaded before anything was drawn. */
export function bundleOf(language: Language): Bundle {
  const bundle = loaded.get(language)
  if (bundle === undefined) throw new Error(`The language ${language} is not loaded`)
  return bundle
}

async function englishBundle(): Promise<Bundle> {
  const [{ english }, { polaris }] = await Promise.all([import('./english.ts'), import('./polaris-english.ts')])
  return { messages: english, polaris }
}

async function chineseBundle(): Promise<Bundle> {
  const [{ chinese }, { polaris }] = await Promise.all([import('./chinese.ts'), import('./polaris-chinese.ts')])
  return { messages: chinese, polaris }
}
