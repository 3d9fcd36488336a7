import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const inline = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'em', 'font', 'i', 'img', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong',
  'sub', 'sup', 'u', 'wbr',
])
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'video', 'audio', 'object'])

interface Span {
  readonly start: number
  readonly end: number
}

/** HTML cut into the texts of its paragraphs, list items, cells and headings, with what stands between them. */
export interface Segmented {
  /** Each with the inline tags it holds, without blanks at its ends. */
  readonly segments: readonly string[]
  /** The same HTML with other texts in place of the segments; all else stays to the letter. */
  readonly assemble: (texts: readonly string[]) => string
}

/** Cuts HTML where a reader sees a new line; a text without tags is one segment. Never throws. */
export function segmentsOf(html: string): Segmented {
  const spans = inOrder(runsIn(parseFragment(html, { sourceCodeLocationInfo: true }))).flatMap((span): Span[] => {
    const text = html.slice(span.start, span.end)
    const start = span.start + (text.length - text.trimStart().length)
    const end = span.end - (text.length - text.trimEnd().length)
    return /[\p{L}\p{N}]/u.test(text.replace(/<[^>]*>/g, '')) && end > start ? [{ start, end }] : []
  })
  return {
    segments: spans.map(({ start, end }) => html.slice(start, end)),
    assemble: (texts) => {
      let at = 0
      const parts = spans.map(({ start, end }, index) => {
        const before = html.slice(at, start)
        at = end
        return before + (texts[index] ?? html.slice(start, end))
      })
      return parts.join('') + html.slice(at)
    },
  }
}

/** Of an inline tag that is never closed the parser makes a second one with the place of the first: it counts once. */
function inOrder(spans: readonly Span[]): Span[] {
  let end = 0
  return [...spans].sort((one, other) => one.start - other.start).filter((span) => {
    const fits = span.start >= end
    if (fits) end = span.end
    return fits
  })
}

function runsIn(parent: DefaultTreeAdapterTypes.ParentNode): Span[] {
  const spans: Span[] = []
  let run: Span | null = null
  const close = () => {
    if (run !== null) spans.push(run)
    run = null
  }
  for (const child of parent.childNodes) {
    const place = child.sourceCodeLocation
    if (isInline(child) && place) run = { start: run === null ? place.startOffset : run.start, end: place.endOffset }
    else {
      close()
      if (defaultTreeAdapter.isElementNode(child) && !silent.has(child.tagName)) spans.push(...runsIn(child))
    }
  }
  close()
  return spans
}

/** Text, and inline tags that hold nothing but such. */
function isInline(node: Node): boolean {
  if (defaultTreeAdapter.isTextNode(node)) return true
  return defaultTreeAdapter.isElementNode(node) && inlineElement(node)
}

function inlineElement(element: Element): boolean {
  return inline.has(element.tagName) && element.childNodes.every((child) => isInline(child))
}
