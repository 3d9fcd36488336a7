import { describe, expect, it } from 'vitest'
import { letters } from './letters.ts'

const isLetter = new RegExp(`^[${letters}]$`)
const scripts = ['Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Gujarati', 'Gurmukhi', 'Thai', 'Hiragana', 'Katakana', 'Han', 'Hangul']
/** Phonetic and historic extensions that no shop prints, from and up to. */
const rare = [[0x02c2, 0x0300], [0x0870, 0x08a0], [0x1100, 0x1200], [0x1c80, 0x1e00], [0x2000, 0x3000], [0xa000, 0xac00], [0xd7b0, 0xd800], [0xfb00, 0xfb50]] as const
const isRare = (code: number): boolean => rare.some(([from, upTo]) => code >= from && code < upTo)

describe('letters', () => {
  const characters = Array.from({ length: 0xd800 }, (_, code) => code).concat(Array.from({ length: 0x2000 }, (_, at) => 0xe000 + at))

  it.each(scripts)('holds every letter of %s that shops print', (script) => {
    const inScript = new RegExp(`^(?=\\p{Script=${script}})\\p{L}$`, 'u')
    const missed = characters.filter((code) => inScript.test(String.fromCharCode(code)) && !isRare(code) && !isLetter.test(String.fromCharCode(code)))
    expect(missed.map((code) => code.toString(16))).toEqual([])
  })

  it('holds no digit that is told apart elsewhere, no space, no separator and no sign of a currency', () => {
    const others = Array.from('0123456789٠٩۰۹०९０９ .,;:\u00a0\u202f\u3000‐-–—/+×÷*#°²³%٪()（）「」、。・،؛؟٫٬।॥$€£¥₹₺₩')
    expect(others.filter((sign) => isLetter.test(sign))).toEqual([])
  })
})
