/** Puts `params` into the `{{places}}` of a sentence; a place without a param stays visible. */
export function fillSentence(sentence: string, params: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{\s*(\w+)\s*\}\}/g, (place, name: string) => params[name] ?? place)
}
