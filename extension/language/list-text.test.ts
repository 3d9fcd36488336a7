import { expect, it } from 'vitest'
import { listText } from './list-text.ts'

it('separates items in both languages', () => {
  expect(listText(['运费', '商品类别'], 'zh-CN')).toBe('运费、商品类别')
  expect(listText(['Freight', 'Kind of goods'], 'en')).toBe('Freight, Kind of goods')
  expect(listText(['运费'], 'zh-CN')).toBe('运费')
})
