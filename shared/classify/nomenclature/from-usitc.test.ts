import { expect, test } from 'vitest'
import { nomenclatureFromUsitc } from './from-usitc.ts'

const row = (htsno: string, indent: number, description: string) => ({ htsno, indent: String(indent), description, general: '' })

test('a line reads as the texts from its heading down; national lines below add their words', () => {
  const lines = nomenclatureFromUsitc([
    row('0101', 0, 'Live horses, asses, mules and hinnies:'),
    row('', 1, 'Horses:'),
    row('0101.21.00', 2, 'Purebred breeding animals'),
    row('0101.21.00.10', 3, 'Males'),
    row('0101.30.00', 1, '<i>Asses</i>'),
    row('9903.01.01', 0, 'Articles of any country'),
  ])
  expect(lines).toEqual({
    ok: true,
    value: [
      { hs6: '010121', text: 'Horses, Purebred breeding animals', heading: 'Live horses, asses, mules and hinnies', below: 'Males' },
      { hs6: '010130', text: 'Asses', heading: 'Live horses, asses, mules and hinnies', below: '' },
    ],
  })
})

test.each([[null], [{}], [[]], [[{ htsno: 1 }]], [[row('99', 0, 'x')]]])('what is no such export is refused: %j', (json) => {
  expect(nomenclatureFromUsitc(json)).toMatchObject({ ok: false, code: 'not-usitc' })
})
