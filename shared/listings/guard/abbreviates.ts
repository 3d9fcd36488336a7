/** Are the letters the first letters of words that stand in a row in the text? "MPF" of "merchandise processing fee". */
export function abbreviates(letters: string, text: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false
  const initials = (text.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('')
  return initials.includes(letters)
}
