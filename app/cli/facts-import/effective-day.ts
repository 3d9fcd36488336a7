import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { FactSource } from '#shared/facts/readers/official-rows.ts'

export interface Edition {
  readonly name: string | null
  readonly day: IsoDate
  /** True where nothing says the day and today's was taken. */
  readonly assumed: boolean
}

/** Sources whose file is one edition of a tariff. */
export const editioned: ReadonlySet<FactSource> = new Set(['usitc', 'uk', 'xi'])

/**
 * From which day a tariff's file holds: what was asked for; for the US the revision in its name by `revision_dates.csv`
 * beside it; a year and month in the name; today.
 */
export async function editionOf(file: string, asked: IsoDate | undefined, today: IsoDate): Promise<Edition> {
  const name = basename(file)
  const [, year, revision] = /hts_(\d{4})_rev_?(\d+)/i.exec(name) ?? []
  const title = year === undefined ? null : `${year} revision ${revision}`
  if (asked !== undefined) return { name: title, day: asked, assumed: false }
  if (year !== undefined) {
    const dates = await readFile(join(dirname(file), 'revision_dates.csv'), 'utf8').catch(() => '')
    const [, day] = new RegExp(`^${year}_rev_${revision},(\\d{4}-\\d\\d-\\d\\d),`, 'm').exec(dates) ?? []
    if (day !== undefined) return { name: title, day, assumed: false }
  }
  const [, month, dayOfMonth] = /(\d{4}-\d\d)(-\d\d)?/.exec(name) ?? []
  if (month !== undefined) return { name: title ?? month, day: `${month}${dayOfMonth ?? '-01'}`, assumed: false }
  return { name: title, day: today, assumed: true }
}
