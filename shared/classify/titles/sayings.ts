import { grouped, type Groups } from './numbered.ts'

/** Where words, pairs or runs of letters were said: the codes they were said under, and with what weight. */
export interface Sayings {
  /** Places in `codes` and `weights`, by what was said. */
  readonly groups: Groups
  readonly codes: readonly number[]
  readonly weights: readonly number[]
  /** How telling each is, 0 to 1. */
  readonly telling: Float64Array
}

/** Gathers what is said under which code; the same said again adds to its weight. */
export class SayingsList {
  readonly #numbers: number[] = []
  readonly #codes: number[] = []
  readonly #weights: number[] = []
  readonly #places = new Map<number, number>()
  readonly #whole: Float64Array

  /** `whole` takes the sum of all weights of each code. */
  constructor(whole: Float64Array) {
    this.#whole = whole
  }

  /** The place where it stands. */
  add(code: number, number: number, weight: number): number {
    const key = number * this.#whole.length + code
    const place = this.#places.get(key) ?? this.#numbers.length
    if (place === this.#numbers.length) {
      this.#places.set(key, place)
      this.#numbers.push(number)
      this.#codes.push(code)
    }
    this.#weights[place] = (this.#weights[place] ?? 0) + weight
    this.#whole[code] = (this.#whole[code] ?? 0) + weight
    return place
  }

  sayings(telling: Float64Array): Sayings {
    return { groups: grouped(this.#numbers, telling.length), codes: this.#codes, weights: this.#weights, telling }
  }
}
