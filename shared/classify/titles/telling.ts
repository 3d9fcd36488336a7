/** A part that few titles hold is taken to tell as much as others do, as if so many more titles held it. */
const taken = 5
/** Titles that hold a part, at most this many, stand against those taken. */
const enough = 50

/** Tells the heading of each title that holds a part. */
type TellHeadings = (part: number, hear: (heading: number) => void) => void

/**
 * How telling each of `count` parts of titles is, 0 to 1: the chance that two titles that hold it go under one of the
 * `headings`, drawn towards the mean of all parts where few titles hold it. "Black" tells nothing, "mascara" all.
 */
export function tellingOf(count: number, headings: number, tell: TellHeadings): Float64Array {
  const times = new Int32Array(headings)
  const titles = new Float64Array(count)
  const agreement = new Float64Array(count)
  let measured = 0
  let sum = 0
  for (let part = 0; part < count; part += 1) {
    const heard: number[] = []
    let agreeing = 0
    let all = 0
    tell(part, (heading) => {
      const before = times[heading] ?? 0
      if (before === 0) heard.push(heading)
      agreeing += before
      times[heading] = before + 1
      all += 1
    })
    for (const heading of heard) times[heading] = 0
    titles[part] = all
    if (all < 2) continue
    agreement[part] = agreeing / ((all * (all - 1)) / 2)
    measured += 1
    sum += agreement[part] ?? 0
  }
  // One part that tells all is added, so that none tells nothing.
  const mean = (sum + 1) / (measured + 1)
  return agreement.map((own, part) => {
    const held = titles[part] ?? 0
    const weight = held < 2 ? 0 : Math.min(held, enough)
    return (own * weight + mean * taken) / (weight + taken)
  })
}
