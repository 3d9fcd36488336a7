/** Gives things a number each, in the order they come. */
export class Numbered<Key> {
  readonly #numbers = new Map<Key, number>()

  /** The number of a thing, a new one where it is new. */
  of(key: Key): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#numbers.size)
    return this.#numbers.size - 1
  }

  find(key: Key): number | undefined {
    return this.#numbers.get(key)
  }

  get count(): number {
    return this.#numbers.size
  }

  keys(): readonly Key[] {
    return [...this.#numbers.keys()]
  }
}

/** Places of a list grouped by a number each holds: those of group g are `places` from `starts[g]` to before `starts[g + 1]`. */
export interface Groups {
  readonly starts: Int32Array
  readonly places: Int32Array
}

/** Groups the places of `numbers` by the number there (0 to before `count`), in one pass. */
export function grouped(numbers: readonly number[], count: number): Groups {
  const starts = new Int32Array(count + 1)
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let group = 0; group < count; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0)
  const next = starts.slice()
  const places = new Int32Array(numbers.length)
  numbers.forEach((number, place) => {
    const at = next[number] ?? 0
    places[at] = place
    next[number] = at + 1
  })
  return { starts, places }
}

/** Visits the places of one group. */
export function eachOf({ starts, places }: Groups, group: number, visit: (place: number) => void): void {
  for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1) visit(places[at] ?? 0)
}
