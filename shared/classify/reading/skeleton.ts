/** A word without its vowels and doubled letters: "fndtn" and "foundation" meet. */
export const skeletonOf = (word: string): string => (word[0] ?? '') + word.slice(1).replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')
