import { afterEach, expect, test, vi } from 'vitest'
import { deviceCanTranslate, translateOnDevice } from './device-translator.ts'

interface StubOptions {
  readonly availability?: string
  readonly downloads?: readonly number[]
  readonly quota?: number
  readonly refusal?: string
}

/** The Translator API as Chrome documents it: availability, create with a monitor, translate, destroy, an input quota. */
function stubTranslator({ availability = 'available', downloads = [], quota = Infinity, refusal }: StubOptions = {}) {
  const seen = { asked: [] as object[], destroyed: 0 }
  vi.stubGlobal('Translator', {
    availability: (languages: object) => {
      seen.asked.push({ ...languages })
      return Promise.resolve(availability)
    },
    create: ({ sourceLanguage, targetLanguage, monitor }: { sourceLanguage: string; targetLanguage: string; monitor: (monitor: EventTarget) => void }) => {
      seen.asked.push({ sourceLanguage, targetLanguage })
      if (refusal !== undefined) return Promise.reject(new DOMException('refused', refusal))
      const progress = new EventTarget()
      monitor(progress)
      for (const loaded of downloads) progress.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }))
      return Promise.resolve({
        translate: (text: string) => (text.length > quota ? Promise.reject(new DOMException('too long', 'QuotaExceededError')) : Promise.resolve(`[${text}]`)),
        destroy: () => {
          seen.destroyed += 1
        },
      })
    },
  })
  return seen
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test.each([['available', true], ['downloadable', true], ['downloading', true], ['unavailable', false]])('availability "%s": offered? %s', async (availability, offered) => {
  const seen = stubTranslator({ availability })
  expect(await deviceCanTranslate('en', 'zh-TW')).toBe(offered)
  expect(seen.asked).toEqual([{ sourceLanguage: 'en', targetLanguage: 'zh-Hant' }])
})

test('a browser without it offers nothing and says so', async () => {
  expect(await deviceCanTranslate('en', 'de')).toBe(false)
  expect(await translateOnDevice('Cup', false, 'en', 'de')).toMatchObject({ ok: false, code: 'device-unavailable' })
})

test('HTML: only the words are given away, tags and blanks stay to the letter', async () => {
  const seen = stubTranslator()
  expect(await translateOnDevice('<p class="a">A <b>red</b> cup</p>\n<ul><li>One</li></ul>', true, 'en-US', 'de-AT')).toEqual({
    ok: true, value: '<p class="a">[A] <b>[red]</b> [cup]</p>\n<ul><li>[One]</li></ul>',
  })
  expect(seen).toEqual({ asked: [{ sourceLanguage: 'en', targetLanguage: 'de' }], destroyed: 1 })
})

test('how much of a model has been fetched is told', async () => {
  stubTranslator({ availability: 'downloadable', downloads: [0, 0.4, 1] })
  const heard: number[] = []
  expect(await translateOnDevice('Cup', false, 'en', 'ja', (share) => heard.push(share))).toEqual({ ok: true, value: '[Cup]' })
  expect(heard).toEqual([0, 0.4, 1])
})

test('a text longer than the browser takes fails with its own reason, a paragraph within it does not, and the model is let go', async () => {
  const seen = stubTranslator({ quota: 6 })
  expect(await translateOnDevice('123456', false, 'en', 'de')).toMatchObject({ ok: true })
  expect(await translateOnDevice('1234567', false, 'en', 'de')).toMatchObject({ ok: false, code: 'device-text-too-long' })
  expect(await translateOnDevice('<p>123456</p><p>abcdef</p>', true, 'en', 'de')).toMatchObject({ ok: true })
  expect(seen.destroyed).toBe(3)
})

test.each([['NotSupportedError', 'device-unavailable'], ['NetworkError', 'device-failed'], ['NotAllowedError', 'device-failed']])('create refused with %s', async (refusal, code) => {
  stubTranslator({ refusal })
  expect(await translateOnDevice('Cup', false, 'en', 'de')).toMatchObject({ ok: false, code })
})
