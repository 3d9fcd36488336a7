import { chain, compareExchanged, exchange, inverse, parseRatio, type Ratio } from '#shared/money/exchange.ts'
import type { Currency, Money } from '#shared/money/money.ts'
import type { Fact } from '#shared/facts/fact.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import type { FxRate } from '#shared/facts/fx-rate.ts'
import { assumedFact } from './assumptions.ts'
import type { Basket } from './basket.ts'
import type { Working } from './working.ts'

/** Turns sums of other currencies into the basket's, and names each rate used. */
export class ExchangeDesk {
  private readonly basket: Basket
  private readonly facts: FactBook
  private readonly working: Working
  private asked: Map<Currency, Fact<FxRate> | null> | null = null

  constructor(basket: Basket, facts: FactBook, working: Working) {
    this.basket = basket
    this.facts = facts
    this.working = working
  }

  /** A sum in minor units of the basket's currency, to the nearer unit; null where no rate is known. */
  inBasketCurrency(sum: Money): number | null {
    if (sum.currency === this.basket.currency || sum.minor === 0) return sum.minor
    const rate = this.rateInto(sum.currency)
    return rate && exchange(sum.minor, sum.currency, this.basket.currency, inverse(rate), 'half-up')
  }

  /** An amount of the basket's currency in minor units of another, to the nearer unit; null where no rate is known. */
  inCurrency(minor: number, other: Currency): number | null {
    if (other === this.basket.currency || minor === 0) return minor
    const rate = this.rateInto(other)
    return rate && exchange(minor, this.basket.currency, other, rate, 'half-up')
  }

  /** Sign of `minor` (basket's currency) less `sum`, compared without rounding; null where no rate is known. */
  compare(minor: number, sum: Money): number | null {
    if (sum.currency === this.basket.currency) return minor - sum.minor
    const rate = this.rateInto(sum.currency)
    return rate && compareExchanged(minor, this.basket.currency, sum, rate)
  }

  /** How many units of the basket's currency one `other` buys; null where no rate is known. */
  rateFrom(other: Currency): Ratio | null {
    if (other === this.basket.currency) return { numerator: 1, denominator: 1 }
    const rate = this.rateInto(other)
    return rate && inverse(rate)
  }

  /** How many `other` one unit of the basket's currency buys. */
  private rateInto(other: Currency): Ratio | null {
    this.asked ??= new Map()
    let fact = this.asked.get(other)
    if (fact === undefined) {
      fact = this.find(this.basket.currency, other)
      this.asked.set(other, fact)
    }
    if (fact) this.working.use(fact)
    return fact && fact.value
  }

  private find(from: Currency, to: Currency): Fact<FxRate> | null {
    const direct = this.assumed(from, to)
    if (direct) return direct
    if (this.basket.assume?.fx && from !== 'EUR' && to !== 'EUR') {
      const there = this.assumed(from, 'EUR')
      const back = this.assumed('EUR', to)
      if (there ?? back) {
        const first = there ?? this.facts.fx(from, 'EUR', this.basket.date)
        const second = back ?? this.facts.fx('EUR', to, this.basket.date)
        if (first && second) return this.assumption(`${from}/${to}`, chain(first.value, second.value))
      }
    }
    return this.facts.fx(from, to, this.basket.date)
  }

  private assumed(from: Currency, to: Currency): Fact<FxRate> | null {
    const rates = this.basket.assume?.fx
    const straight = rates?.[`${from}/${to}`]
    if (straight !== undefined) return this.assumption(`${from}/${to}`, ratioOf(straight))
    const turned = rates?.[`${to}/${from}`]
    return turned === undefined ? null : this.assumption(`${to}/${from}`, inverse(ratioOf(turned)))
  }

  private assumption(pair: string, rate: Ratio): Fact<FxRate> {
    return assumedFact(`fx/${pair}`, this.basket.destination, this.basket.date, rate)
  }
}

function ratioOf(text: string): Ratio {
  const ratio = parseRatio(text)
  if (!ratio.ok) throw new RangeError(`Not an exchange rate: ${text}`)
  return ratio.value
}
