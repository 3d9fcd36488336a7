export interface WordDifference {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

const most = 400

/** How `before` became `after`, word by word (sign by sign where words are not parted by blanks), in reading order. */
export function wordDifferences(before: string, after: string): WordDifference[] {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  if (one.length > most || other.length > most) return [{ kind: 'gone', text: before }, { kind: 'new', text: after }]
  const lengths = commonLengths(one, other)
  const found: WordDifference[] = []
  let [left, right] = [0, 0]
  while (left < one.length || right < other.length) {
    const [old, fresh] = [one[left], other[right]]
    if (old !== undefined && old === fresh) {
      found.push({ kind: 'same', text: old })
      left += 1
      right += 1
    } else if (fresh === undefined || (old !== undefined && (lengths[left + 1]?.[right] ?? 0) >= (lengths[left]?.[right + 1] ?? 0))) {
      found.push({ kind: 'gone', text: old ?? '' })
      left += 1
    } else {
      found.push({ kind: 'new', text: fresh })
      right += 1
    }
  }
  return joined(found)
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+|\s+/gu) ?? []
}

/** How many words from each place on are common to both. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  for (let left = one.length - 1; left >= 0; left -= 1) {
    for (let right = other.length - 1; right >= 0; right -= 1) {
      const row = lengths[left]
      if (row === undefined) continue
      const [down, across] = [lengths[left + 1]?.[right] ?? 0, row[right + 1] ?? 0]
      row[right] = one[left] === other[right] ? (lengths[left + 1]?.[right + 1] ?? 0) + 1 : Math.max(down, across)
    }
  }
  return lengths
}

function joined(found: readonly WordDifference[]): WordDifference[] {
  const result: WordDifference[] = []
  for (const { kind, text } of found) {
    const last = result.at(-1)
    if (last?.kind === kind) result.splice(-1, 1, { kind, text: last.text + text })
    else result.push({ kind, text })
  }
  return result
}
