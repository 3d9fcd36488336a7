import { expect, test } from 'vitest'
import { answerOr, unanswered, unlessUnanswered } from './answer-or.ts'

test('an answer is handed on, and a cut connection gives what stands for it', async () => {
  expect(await answerOr(() => Promise.resolve('answer'), 'instead')).toBe('answer')
  expect(await answerOr(() => Promise.reject(new TypeError('Failed to fetch')), 'instead')).toBe('instead')
})

test('a redirect and a refusal of the server go on to those who know them', async () => {
  const redirect = new Response(null, { status: 302 })
  const ask = async () => {
    throw redirect
  }
  await expect(answerOr(ask, 'instead')).rejects.toBe(redirect)
})

const asked = (actionResult: unknown, defaultShouldRevalidate = true) => {
  const at = { currentUrl: new URL('https://app.test/'), currentParams: {}, nextUrl: new URL('https://app.test/'), nextParams: {} }
  return unlessUnanswered({ ...at, actionResult, defaultShouldRevalidate })
}

test.each([
  [unanswered, false],
  [{ refused: unanswered }, false],
  [{ refused: { code: 'nothing-to-publish' } }, true],
  [{ ok: true }, true],
  [undefined, true],
])('after %o the page is read anew: %s', (result, again) => {
  expect(asked(result)).toBe(again)
})

test('what Remix would not read anew stays unread', () => {
  expect(asked(undefined, false)).toBe(false)
})
