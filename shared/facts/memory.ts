/** Far above what a price preview asks in one go, and a few megabytes at most. */
const limit = 20_000

/** Remembers answers by key; forgets them all when full, which is rare and cheaper than keeping an order. */
export function createMemory<Answer>(): (key: string, workOut: () => Answer) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (key, workOut) => {
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered.answer
    const answer = workOut()
    if (known.size >= limit) known.clear()
    known.set(key, { answer })
    return answer
  }
}
