import type { CatalogueProduct } from './catalogue-product.ts'

/** Small drawings of the project's own, one for each kind of goods, so that a demo needs no picture from outside. */
const drawings = {
  apparel: '<path d="M30 26l12-6q8 8 16 0l12 6 10 16-11 6-4-5v37H35V43l-4 5-11-6z"/>',
  footwear: '<path d="M20 40q10 2 16-6l10 10q8 8 22 9 12 2 12 13H20z"/><path d="M20 68h60v5H20z"/>',
  bag: '<path d="M28 40h44l6 40H22z"/><path d="M38 46V34a12 12 0 0 1 24 0v12" fill="none" stroke-width="5"/>',
  jewellery:
    '<circle cx="50" cy="58" r="20" fill="none" stroke-width="6"/><path d="M50 20l10 12-10 12-10-12z"/>',
  toy: '<rect x="24" y="52" width="24" height="24" rx="3"/><rect x="52" y="52" width="24" height="24" rx="3"/><rect x="38" y="24" width="24" height="24" rx="3"/>',
  electronics:
    '<path d="M36 26a11 11 0 0 1 11 11v8h-6v31h-9V47a11 11 0 0 1 4-21zM64 26a11 11 0 0 0-11 11v8h6v31h9V47a11 11 0 0 0-4-21z"/>',
  home: '<path d="M34 24h32l10 30H24z"/><path d="M47 54h6v20h14v6H33v-6h14z"/>',
  kitchen:
    '<path d="M26 32h40v34a12 12 0 0 1-12 12H38a12 12 0 0 1-12-12z"/><path d="M66 40h6a9 9 0 0 1 0 20h-6" fill="none" stroke-width="5"/>',
  pet: '<circle cx="34" cy="38" r="7"/><circle cx="50" cy="31" r="7"/><circle cx="66" cy="38" r="7"/><path d="M50 46q20 14 14 26-6 8-14 3-8 5-14-3-6-12 14-26z"/>',
  sport: '<path d="M16 44h8v12h-8zM76 44h8v12h-8zM26 36h9v28h-9zM65 36h9v28h-9zM35 47h30v6H35z"/>',
  other: '<path d="M50 20l30 15v30L50 80 20 65V35z"/>',
}

type Kind = keyof typeof drawings

const words: [Kind, RegExp][] = [
  ['footwear', /shoe|footwear|boot|sandal|sneaker/i],
  ['jewellery', /jewel|ring|bracelet|necklace|pendant|earring/i],
  ['bag', /bag|backpack|wallet|purse|luggage|packing/i],
  ['toy', /toy|plush|kids/i],
  ['electronics', /audio|electronic|charger|earbud|phone|battery/i],
  ['kitchen', /kitchen|mug|drinkware|tableware|bottle/i],
  ['pet', /\bpet\b|dog|cat\b/i],
  ['sport', /sport|fitness|yoga/i],
  ['apparel', /apparel|shirt|trouser|dress|jacket|sweater|hat|women|\bmen\b|top\b/i],
  ['home', /home|lamp|lighting|bath|towel|garden|indoor|outdoor|pot\b|chair/i],
]

export function pictureKind({
  productType,
  tags,
  title,
}: Pick<CatalogueProduct, 'productType' | 'tags' | 'title'>): Kind {
  for (const text of [productType, tags.join(' '), title]) {
    const found = words.find(([, pattern]) => pattern.test(text))
    if (found) return found[0]
  }
  return 'other'
}

/** An SVG of that kind of goods, in a colour that follows from the name. */
export function picture(kind: string, name: string): string {
  const drawing = Object.entries(drawings).find(([known]) => known === kind)?.[1] ?? drawings.other
  const hue = Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="800" height="800"><rect width="100" height="100" fill="hsl(${hue} 45% 90%)"/>` +
    `<g fill="hsl(${hue} 40% 38%)" stroke="hsl(${hue} 40% 38%)" stroke-width="0">${drawing}</g></svg>`
  )
}
