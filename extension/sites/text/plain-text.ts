const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const spaces = /[\s\u00a0\u2007\u2009\u202f\u3000]+/g
/** Words of plain ASCII with one space between them: most of what a page says, and already as it should be. */
const simple = /^(?:[!-~]+(?: [!-~]+)*)?$/
const digitBlocks = [0x0660, 0x06f0, 0x0966, 0xff10]

/** Digits of other scripts as ASCII, bidi marks and zero-width characters gone, one ordinary space between words. */
export function plainText(text: string): string {
  if (simple.test(text)) return text
  return text
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, asciiDigit)
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .trim()
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = digitBlocks.find((start) => code >= start && code < start + 10)
  return zero === undefined ? digit : String(code - zero)
}
