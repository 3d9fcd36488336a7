import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { checkoutRates } from '#shared/shipping/checkout/checkout-rates.ts'
import type { Piece } from '#shared/shipping/packing/box.ts'
import { packPieces } from '#shared/shipping/packing/pack-pieces.ts'
import { checkCondition } from '#shared/shipping/rules/condition.ts'
import type { BenchRow } from './bench.ts'
import { perSecond } from './repeat.ts'
import { packedByPeer, peerEngine, peerFacts } from './shipping-peers.ts'
import { benchCart, benchShop } from './shipping-shop.ts'

const carts = Array.from({ length: 997 }, (_, round) => benchCart(round))
const cartOf = (round: number) => carts[round % carts.length] ?? benchCart(round)

/**
 * Carts a second and core on a shop of 20 sheets × 40 zones × 30 bands and 200 rules: packed, rated 20 ways, ruled and
 * traced; beside a rules engine that only decides the conditions of the 200 rules. And packing beside a library.
 */
export async function run(): Promise<BenchRow[]> {
  return [await besideRulesEngine(), besidePacking()]
}

async function besideRulesEngine(): Promise<BenchRow> {
  const shop = benchShop()
  const facts = defaultFactBook()
  const engine = peerEngine(shop.rules)
  for (const cart of carts.slice(0, 40)) {
    const ours = shop.rules.filter(({ when }) => when === null || checkCondition(when, cart) === 'yes').map(({ id }) => id)
    const theirs = (await engine.run(peerFacts(cart))).results.map(({ name }) => name)
    if (ours.sort().join() !== theirs.sort().join()) throw new Error('The rules engine decides otherwise')
    if (checkoutRates(shop, cart, facts).ways.every(({ rated }) => rated === null)) throw new Error('A cart that no way carries')
  }
  const [ours = 0] = perSecond([(round) => checkoutRates(shop, cartOf(round), facts)], 3)
  const peer = await engineRunsPerSecond((round) => engine.run(peerFacts(cartOf(round))))
  return {
    name: 'checkout rates of a cart: 20 sheets × 40 zones × 30 bands and 200 rules, beside the rules’ conditions alone',
    value: ours,
    unit: 'carts/s/core',
    peer: `json-rules-engine: ${peer} carts/s/core`,
    ratio: Number((ours / peer).toFixed(2)),
  }
}

/** Its runs are promises, so that they are counted one after the other, by processor time as `perSecond` counts. */
async function engineRunsPerSecond(work: (round: number) => Promise<unknown>): Promise<number> {
  let best = 0
  for (let repeat = 0; repeat < 4; repeat += 1) {
    const start = process.cpuUsage()
    let spent = 0
    let runs = 0
    while (spent < 150_000) {
      for (let index = 0; index < 10; index += 1) await work(runs + index)
      runs += 10
      const { user, system } = process.cpuUsage(start)
      spent = user + system
    }
    if (repeat > 0) best = Math.max(best, (runs * 1e6) / spent)
  }
  return Math.round(best)
}

function besidePacking(): BenchRow {
  const { boxes } = benchShop()
  const large = boxes.slice(-1)
  const goods = Array.from({ length: 97 }, (_, round): Piece[] =>
    Array.from({ length: 4 }, (_, index) => ({ id: `${round}/${index}`, grams: 300, size: { length: 1000 + ((round * 37 + index * 400) % 900), width: 900, height: 300 + index * 100 }, upright: false })),
  )
  const of = (round: number) => goods[round % goods.length] ?? []
  for (const pieces of goods) {
    const ours = packPieces(pieces, large, null)
    if (!ours.ok || ours.value.boxes.length !== 1 || packedByPeer(pieces, large) !== pieces.length) throw new Error('Not both take all four')
  }
  const [ours = 0, peer = 1] = perSecond([(round) => packPieces(of(round), large, null), (round) => packedByPeer(of(round), large)], 3)
  return {
    name: 'four pieces into one box, the fewest boxes proven, beside one greedy placement',
    value: ours,
    unit: 'baskets/s/core',
    peer: `binpackingjs: ${peer} baskets/s/core`,
    ratio: Number((ours / peer).toFixed(2)),
  }
}
