import { el } from '../overlay/element.ts'
import { isSelector } from '../sites/usable-selectors.ts'
import { keepPack, packInUse, packKeys, verifiedPack } from '../store/selector-packs.ts'
import type { PageMessageKey, PageSay } from '../language/page-language.ts'

const failures: Readonly<Record<string, PageMessageKey>> = { signature: 'pack.signature', 'unknown-field': 'pack.unknownField', older: 'pack.older', selector: 'pack.selector' }

/** Which places of a page are read: the build's own, or a newer signed pack loaded from a file. */
export async function packSection(say: PageSay, again: () => void): Promise<HTMLElement> {
  const inUse = await packInUse()
  const note = el('p', { class: 'hint', role: 'status' }, packKeys.length === 0 ? say('pack.noKey') : '')
  const file = el('input', { type: 'file', id: 'pack-file', accept: '.json,application/json', 'aria-label': say('pack.load'), disabled: packKeys.length === 0 })
  const complain = (code: string, params: Readonly<Record<string, string>>): void => {
    note.textContent = say(failures[code] ?? 'pack.notAPack', params)
    note.classList.add('wrong')
  }
  const load = async (): Promise<void> => {
    const text = await file.files?.[0]?.text()
    if (text === undefined) return
    const pack = await verifiedPack(text, packKeys, inUse?.version)
    if (!pack.ok) return complain(pack.code, pack.params)
    const wrong = Object.values(pack.value.selectors).flat().find((place) => !isSelector(place))
    if (wrong !== undefined) return complain('selector', { selector: wrong })
    await keepPack(text)
    again()
  }
  file.addEventListener('change', () => void load())
  const back = el('button', { type: 'button', id: 'pack-back', class: 'plain', hidden: inUse === null }, say('pack.back'))
  back.addEventListener('click', () => void keepPack(null).then(again))
  const told = inUse ? say('pack.inUse', { version: String(inUse.version), issued: inUse.issued }) : say('pack.builtIn')
  return el('section', {}, el('h2', {}, say('pack.title')), el('p', {}, told), el('div', { class: 'row' }, file, back), note)
}
