import { expect, test } from 'vitest'
import { textOfFile } from './text-of-file.ts'

test('UTF-8 is read as it is', async () => {
  expect(await textOfFile(new File(['sku,成本\nA,1'], 'a.csv'))).toBe('sku,成本\nA,1')
})

test('a file of a Chinese spreadsheet is read as GB18030', async () => {
  const gb18030 = new Uint8Array([0xb3, 0xc9, 0xb1, 0xbe])
  expect(await textOfFile(new File([gb18030], 'a.csv'))).toBe('成本')
})

test('what is no file has no text', async () => {
  expect(await textOfFile('sku')).toBe('')
  expect(await textOfFile(null)).toBe('')
})
