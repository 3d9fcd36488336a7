import { describe, expect, it } from 'vitest'
import { allGoods, goodsOf, searchGoods } from './goods.ts'

const first = (query: string, locale: 'en' | 'zh-CN' = 'en') => searchGoods(query, locale)[0]?.hs6

describe('searching for goods', () => {
  it.each([
    ['cotton t-shirt', '610910'],
    ['leather handbag', '420221'],
    ['wireless earbuds', '851830'],
    ['stainless steel pot', '732393'],
    ['power bank', '850760'],
    ['scented candles', '340600'],
    ['yoga', '950691'],
    ['yoga leggings', '610463'],
    ['dog food', '230910'],
    ['drone', '880622'],
    ['solar panel', '854143'],
    ['hair clip', '961590'],
    ['car seat for babies', '940180'],
    ['essential oil', '330129'],
    ['fishing rod', '950710'],
    ['nail polish', '330430'],
    ['coffee machine', '851671'],
    ['makeup brush', '960330'],
    ['massager', '901910'],
    ['hair brush', '960329'],
    ['steam iron', '851640'],
    ['camping tent', '630622'],
    ['plush toy', '950300'],
    ['jeans for men', '620342'],
    ['knitted socks', '611595'],
  ])('finds %s in English', (query, hs6) => {
    expect(first(query)).toBe(hs6)
  })

  it.each([
    ['保温杯', '961700'],
    ['蓝牙耳机', '851830'],
    ['口红', '330410'],
    ['沙发', '940161'],
    ['积木', '950300'],
    ['瑜伽', '950691'],
    ['瑜伽裤', '610463'],
    ['猫条', '230910'],
    ['婴儿连体衣', '611120'],
    ['无人机', '880622'],
    ['筋膜枪', '901910'],
    ['睡袋', '940430'],
    ['电动牙刷', '850980'],
    ['办公椅', '940139'],
    ['真丝领带', '621510'],
    ['化妆刷', '960330'],
    ['手机壳', '392690'],
    ['双肩包', '420292'],
    ['充电宝', '850760'],
    ['香薰', '330749'],
  ])('finds %s in Chinese', (query, hs6) => {
    expect(first(query, 'zh-CN')).toBe(hs6)
  })

  it('reads a code with or without dots, shorter or longer than six digits', () => {
    expect(first('6109.10')).toBe('610910')
    expect(first('6109100012')).toBe('610910')
    expect(searchGoods('4202', 'en').every(({ hs6 }) => hs6.startsWith('4202'))).toBe(true)
  })

  it('puts goods that hold every word before goods that hold one', () => {
    expect(first('silk scarf')).toBe('621410')
    expect(first('silk blouse')).toBe('620610')
  })

  it('passes over words that say nothing', () => {
    expect(first('striped skirt and top')).toBe(first('striped skirt top'))
    expect(searchGoods('with', 'en', 2)).toEqual(allGoods.slice(0, 2))
  })

  it('finds nothing where nothing fits, and lists by code where nothing is asked', () => {
    expect(searchGoods('zeppelin', 'en')).toEqual([])
    expect(searchGoods('  ', 'en', 3)).toEqual(allGoods.slice(0, 3))
  })
})

describe('goods by code', () => {
  it('knows a national code by its first six digits', () => {
    expect(goodsOf('6109100012')?.en).toBe('T-shirts, cotton, knitted')
  })

  it('does not know what the pack does not hold', () => {
    expect(goodsOf('880240')).toBeNull()
  })
})
