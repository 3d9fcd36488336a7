const marks = /[\u0300-\u036f’'`´]/g
const outsideAscii = /[^\x20-\x7e]|['`]/

/** The words of a title, without accents, signs and case; shortened words stay as they are. */
export function titleWords(title: string): readonly string[] {
  const plain = outsideAscii.test(title) ? title.normalize('NFKD').replace(marks, '') : title
  return plain.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

const shortest = 3
const longest = 4

/** Runs of three and four letters of a word, its start and end marked: what is left of it when it is shortened. */
export function letterRuns(word: string): readonly string[] {
  const framed = ` ${word} `
  const runs: string[] = []
  for (let length = shortest; length <= longest && length <= framed.length; length += 1) {
    for (let start = 0; start + length <= framed.length; start += 1) runs.push(framed.slice(start, start + length))
  }
  return runs
}
