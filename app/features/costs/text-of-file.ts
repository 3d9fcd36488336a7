import { storableText } from '#app/platform/storable-text.ts'

/** A CSV's text: UTF-8 where it is that, else GB18030, which Chinese spreadsheets save by default. Not a file: empty. */
export async function textOfFile(field: FormDataEntryValue | null): Promise<string> {
  if (field === null || typeof field === 'string') return ''
  const bytes = await field.arrayBuffer()
  try {
    return storableText(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return storableText(new TextDecoder('gb18030').decode(bytes))
  }
}
