/**
 * A sentence of a batch: direction ("en>de"), source, right translation, wrong translation; a dash where there is none.
 * Each batch was written before its first run and then mended on by general rules. Four sentences of the first six that
 * no general rule mends are left out since.
 */
export type BatchedPair = readonly [direction: string, source: string, right: string, wrong: string]
