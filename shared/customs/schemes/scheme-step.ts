import type { Entry, OpenQuestion, Treatment } from '../entry.ts'

/**
 * One relief or scheme. It looks whether the consignment qualifies and changes how its lines are treated; returns a
 * question where that can't be told, and then nothing can be said of duty, tax and fees.
 */
export type SchemeStep = (entry: Entry, treatments: readonly Treatment[]) => OpenQuestion | null
