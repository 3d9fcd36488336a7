import { expect, test } from 'vitest'
import type { Item } from './item.ts'
import { packLines } from './nomenclature/pack-lines.ts'
import { searchOf } from './nomenclature/search.ts'
import { suggest } from './suggest.ts'

const search = searchOf(packLines)
const first = (title: string, more: Omit<Item, 'title'> = {}): string | undefined => suggest({ title, ...more }, { search }).candidates[0]?.hs6

test.each([
  ['what a thing is, not what it is for', [['Silicone case for iPhone 15', '392690'], ['Car phone holder', '392690'], ['Toy car for boys', '950300'], ['LED dog collar', '420100'], ['Brake pads for cars', '870830'], ['Brake pads for bicycle', '871494'], ['Bottle cage for bicycle', '871499']]],
  ['knitted or woven', [['Knitted cotton midi dress', '610442'], ['Woven cotton midi dress', '620442'], ['Denim jacket for women', '620432'], ['Jersey T-shirt cotton', '610910']]],
  ['men, women or babies', [["Men's cotton chinos woven", '620342'], ["Women's cotton chinos woven", '620462'], ['Baby cotton romper', '611120']]],
  ['fibre', [['Cashmere sweater', '611012'], ['Wool cardigan', '611011'], ['Silk blouse', '620610'], ['Linen duvet cover', '630239']]],
  ['material of the upper of a shoe', [['Leather loafers', '640399'], ['Canvas shoes', '640419'], ['PU ankle boots', '640291']]],
  ['outside of a bag', [['Genuine leather handbag', '420221'], ['Canvas tote bag', '420222'], ['Vegan leather handbag', '420222']]],
  ['precious or imitation jewellery', [['Sterling silver necklace', '711311'], ['18k gold ring', '711319'], ['Gold plated necklace', '711719']]],
  ['material of tableware', [['Glass vase', '701399'], ['Bamboo chopping board', '441911'], ['Ceramic mug', '691200'], ['Enamel plate', '732394']]],
  ['Chinese', [['女士纯棉短袖T恤', '610910'], ['蓝牙耳机 无线降噪', '851830'], ['宠物狗狗牵引绳', '420100'], ['男士真皮钱包', '420231'], ['不锈钢保温杯', '961700']]],
  ['shorthand and cut words', [['rimmel mscr blk', '330420'], ['floral satin midi wrap coll dr', '620443']]],
] as const)('%s', (_rule, titles) => {
  expect(titles.map(([title]) => [title, first(title)])).toEqual(titles.map((pair) => [...pair]))
})

test('what the title leaves open, the other fields say', () => {
  expect(first('Aurora', { type: 'Necklace', material: '925 silver' })).toBe('711311')
  expect(first('Maxi dress', { material: '100% cotton, woven' })).toBe('620442')
})

test.each(['Accessories', 'Gift', 'Spare parts', 'Sample', 'Black, XL', 'Bathroom goods', 'Purchase orders', '9-10 years', 'Black, regular, 14', 'Construction consumables', '礼品', '样品', '配件', '12345-AB', ''])('“%s” is sent back for detail', (title) => {
  expect(suggest({ title }, { search }).needsDetail).toBe(true)
})

test.each(['Dog collar', 'Gift box', 'Bathroom mirror', 'Purchase ledger book', 'Toddler dress, 3-4 years', 'Motorcycle parts', 'Car phone holder', '手机配件 充电器', 'Cotton T-shirt black'])('“%s” says enough', (title) => {
  expect(suggest({ title }, { search }).needsDetail).toBe(false)
})

test('three candidates at most, best first by heading, each a chance below one with its reason', () => {
  const { candidates } = suggest({ title: 'Stainless steel water bottle' }, { search })
  expect(candidates).toHaveLength(3)
  expect(candidates[0]?.reason).toEqual({ by: 'name', words: 'stainless steel water bottle' })
  for (const { confidence } of candidates) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThan(1)
  }
})

test('hostile text is only text', () => {
  expect(suggest({ title: '<script>'.repeat(2000), description: '__proto__ constructor toString' }, { search }).candidates.length).toBeLessThanOrEqual(3)
  expect(() => suggest({ title: 'constructor __proto__ hasOwnProperty valueOf' }, { search })).not.toThrow()
})

test('a vendor that is a brand says what it makes; one that is not says nothing', () => {
  expect(first('Africa 150 ml', { vendor: 'Lynx' })).toBe('330720')
  expect(first('Aurora', { vendor: 'Aurora Trading' })).toBe(first('Aurora'))
})

test('a description tells what a title leaves open, and does not outvote a title that says it', () => {
  expect(first('The Everyday', { description: 'A canvas tote bag for the market.' })).toBe('420222')
  expect(first('Sterling silver necklace', { description: 'Comes in a velvet gift box with a cotton cleaning cloth.', tags: ['gift', 'women'] })).toBe('711311')
})

test('as many candidates as are asked for', () => {
  expect(suggest({ title: 'Stainless steel water bottle' }, { search, most: 8 }).candidates.length).toBeGreaterThan(3)
})
