import type { FillTarget } from '#app/features/costs/fill-variants.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { languageOf } from '#app/platform/i18n/languages.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import { goodsOf } from '#shared/facts/goods.ts'
import { nationalLines } from '#shared/facts/national-lines.ts'
import { customsTerritory } from '#shared/places/european-union.ts'
import { success, type Result } from '#shared/result/result.ts'
import type { NationalGoods } from './national-goods.ts'
import { priceTable } from './price-table.server.ts'
import type { PriceRow } from './prices.ts'
import { filterRows } from './select-rows.ts'

const productsNamed = 3

/**
 * The goods among `target` whose duty in the country waits for more digits, by six-digit code, each with the tariff's
 * lines to choose from. Rates are those for the goods' origin where all of them have the same. Fails as `priceTable`.
 */
export async function nationalGoods(
  shop: string, country: string, target: FillTarget, locale: string | null, day?: IsoDate,
): Promise<Result<readonly NationalGoods[]>> {
  const table = await priceTable(shop, country, null, day)
  if (!table.ok) return table
  const { rows, date } = table.value
  const open = targeted(rows, target).filter(({ needsDigits }) => needsDigits)
  const groups = Map.groupBy(open, ({ hs }) => hs?.slice(0, 6) ?? '')
  const territory = customsTerritory(country)
  const facts = await factBook()
  const language = languageOf(locale) ?? 'en'
  return success(
    [...groups].map(([hs6, alike]) => {
      const goods = goodsOf(hs6)
      const [origin = null, ...others] = new Set(alike.map((row) => row.origin))
      return {
        hs6,
        label: goods === null ? null : language === 'zh-CN' ? goods.zh : goods.en,
        variants: alike.length,
        products: [...new Set(alike.map(({ title }) => title))].slice(0, productsNamed),
        lines: nationalLines(territory, hs6).map(({ code, text }) => ({
          code,
          text,
          duty:
            origin === null || others.length > 0
              ? null
              : (facts.dutyRate({ territory, hs: code, origin, date })?.value ?? null),
        })),
      }
    }),
  )
}

function targeted(rows: readonly PriceRow[], target: FillTarget): readonly PriceRow[] {
  if (!('variantIds' in target)) return filterRows(rows, target.filter)
  const wanted = new Set(target.variantIds)
  return rows.filter(({ variantId }) => wanted.has(variantId))
}
