import { expect, test } from 'vitest'
import { gatherEvents } from './gather-events.ts'

const event = (eventId: string, bytes = 10) => ({ eventId, topic: 'orders/create', body: { byteLength: bytes } })
type Event = ReturnType<typeof event>

/** A store whose calls end when told. */
function slowStore(limits: Partial<Parameters<typeof gatherEvents>[1]> = {}) {
  const calls: { shop: string; ids: string[]; end: (problem?: Error) => void }[] = []
  const take = gatherEvents<Event>(
    (shop, events) =>
      new Promise((resolve, reject) => {
        const end = (problem?: Error) => (problem === undefined ? resolve() : reject(problem))
        calls.push({ shop, ids: events.map(({ eventId }) => eventId), end })
      }),
    { atOnce: 1, events: 3, bytes: 100, ...limits },
  )
  return { calls, take, ids: () => calls.map(({ ids }) => ids) }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('a single event waits for nothing; those that come meanwhile go together', async () => {
  const { calls, take, ids } = slowStore()
  const all = ['a', 'b', 'c'].map((id) => take('one', event(id)))
  expect(ids()).toEqual([['a']])
  calls[0]?.end()
  await settled()
  expect(ids()).toEqual([['a'], ['b', 'c']])
  calls[1]?.end()
  await Promise.all(all)
})

test('below, at and above the number that goes together', async () => {
  const { calls, take, ids } = slowStore()
  void take('one', event('first'))
  for (const id of ['b', 'c', 'd', 'e']) void take('one', event(id))
  calls[0]?.end()
  await settled()
  calls[1]?.end()
  await settled()
  expect(ids()).toEqual([['first'], ['b', 'c', 'd'], ['e']])
})

test('large bodies go apart, and one that is too large for all goes alone', async () => {
  const { calls, take, ids } = slowStore()
  void take('one', event('first'))
  for (const [id, bytes] of [['b', 60], ['c', 40], ['d', 1], ['huge', 5_000]] as const) void take('one', event(id, bytes))
  for (const place of [0, 1, 2]) {
    calls[place]?.end()
    await settled()
  }
  expect(ids()).toEqual([['first'], ['b', 'c'], ['d'], ['huge']])
})

test('the same event twice never goes together', async () => {
  const { calls, take, ids } = slowStore()
  void take('one', event('first'))
  const twice = [take('one', event('b')), take('one', event('b'))]
  for (const place of [0, 1, 2]) {
    calls[place]?.end()
    await settled()
  }
  expect(ids()).toEqual([['first'], ['b'], ['b']])
  await Promise.all(twice)
})

test('a shop waits for no other, and as many calls of a shop run at once as may', () => {
  const { take, ids } = slowStore({ atOnce: 2 })
  for (const id of ['a', 'b', 'c']) void take('one', event(id))
  void take('two', event('d'))
  expect(ids()).toEqual([['a'], ['b'], ['d']])
})

test('where some can’t be stored together each is tried alone, and only the one at fault hears of it', async () => {
  const { calls, take, ids } = slowStore()
  const first = take('one', event('first'))
  const good = take('one', event('good'))
  const bad = take('one', event('bad'))
  calls[0]?.end()
  await settled()
  calls[1]?.end(new Error('together'))
  await settled()
  expect(ids().slice(2)).toEqual([['good'], ['bad']])
  calls[2]?.end()
  calls[3]?.end(new Error('this one'))
  await Promise.all([first, good])
  await expect(bad).rejects.toThrow('this one')
})
