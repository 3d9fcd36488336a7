import { distance } from 'fastest-levenshtein'

/** Consonants that sound alike across scripts, by one letter each. */
const classes: Readonly<Record<string, string>> = {
  b: 'P', p: 'P', f: 'P', v: 'P', h: '', k: 'K', g: 'K', q: 'K', c: 'K', s: 'S', z: 'S', j: 'S', t: 'T', d: 'T', n: 'N', m: 'M', l: 'R', r: 'R', x: 'KS', y: '', w: '',
}

/** The consonants of a Latin name as it sounds: "Philips" is PRPS. */
function soundOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]/g, '')
  const sounded = plain
    .replace(/tsch|tch|sch|sh|ch(?=[eiaou])|ti(?=on)/g, 's').replace(/ph/g, 'f').replace(/ck/g, 'k').replace(/th/g, 's').replace(/gh|kh/g, 'g')
    .replace(/c(?=[eiy])/g, 's').replace(/^x/, 's').replace(/m(?=[bp])/g, 'n').replace(/ng(?=$|[^aeiou])/g, 'n')
  return squeezed(Array.from(sounded, (letter) => classes[letter] ?? '').join(''))
}

const kana: Readonly<Record<string, string>> = {
  K: 'カキクケコガギグゲゴ', S: 'サシスセソザジズゼゾチヂツヅ', T: 'タテトダデド', N: 'ナニヌネノン', P: 'フバビブベボパピプペポヴ', M: 'マミムメモ', R: 'ラリルレロ',
}
const soundOfKana = new Map(Object.entries(kana).flatMap(([sound, signs]) => Array.from(signs, (sign) => [sign, sound] as const)))
// Initial and final consonants of a Hangul syllable in the order of Unicode.
const initials = ['K', 'K', 'N', 'T', 'T', 'R', 'M', 'P', 'P', 'S', 'S', '', 'S', 'S', 'S', 'K', 'T', 'P', '']
const finals = ['', 'K', 'K', 'K', 'N', 'N', 'N', 'T', 'R', 'R', 'R', 'R', 'R', 'R', 'R', 'R', 'M', 'P', 'P', 'S', 'S', 'N', 'S', 'S', 'K', 'T', 'P', '']

function soundOfForeign(word: string): string {
  return squeezed(Array.from(word, (sign) => {
    const code = (sign.codePointAt(0) ?? 0) - 0xac00
    if (code < 0 || code > 11171) return soundOfKana.get(sign) ?? ''
    return (initials[Math.floor(code / 588)] ?? '') + (finals[code % 28] ?? '')
  }).join(''))
}

function squeezed(sounds: string): string {
  return sounds.replace(/(.)\1+/g, '$1')
}

/**
 * Might the text write this Latin name in katakana or Hangul? Told by the consonants alone, which both scripts keep:
 * "Lumora" is ルモラ and 루모라. A name with fewer than two consonants cannot be told.
 */
export function transliterates(name: string, text: string): boolean {
  const sound = soundOf(name)
  if (sound.length < 2) return false
  return [...text.matchAll(/[ァ-ヺー・]{2,}|[가-힣]{2,}/g)].some(([word]) => {
    const heard = soundOfForeign(word.length > 2 ? word.replace(/(?:은|는|이|가|을|를|의|로|와|과|용)$/, '') : word)
    // Korean particles follow a name without a gap; two consonants alone are too common to be followed by anything.
    if (heard === sound || (sound.length > 2 && heard.startsWith(sound) && heard.length <= sound.length + 2)) return true
    const [one, other] = [softened(sound), softened(heard)]
    return one === other || (one.length >= 4 && distance(one, other) <= 1)
  })
}

/** An r before a consonant or at the end is not heard: "Carter" is カーター. */
function softened(sound: string): string {
  return squeezed(sound.replace(/R(?=[KSTNPM]|$)/g, ''))
}
