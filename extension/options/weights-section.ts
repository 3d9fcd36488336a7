import { scorePartNames } from '#shared/research/score/score-parts.ts'
import { scoreWeightsSchema } from '#shared/research/score/score-weights-schema.ts'
import { partName } from '../background/research-words.ts'
import { el } from '../overlay/element.ts'
import { changeSettings } from '../store/store.ts'
import type { ScorePartName } from '#shared/research/score/score-parts.ts'
import type { PageSay } from '../language/page-language.ts'
import type { Language } from '../protocol/panel-data.ts'
import type { Settings } from '../store/stored.ts'

/** How much each part of the opportunity score counts; each is saved as it is changed. While paired the shop decides. */
export function weightsSection(settings: Settings, paired: boolean, say: PageSay): HTMLElement {
  const language: Language = document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en'
  const note = el('p', { class: 'hint', role: 'status' }, paired ? say('score.byShop') : say('options.weightsNote'))
  const inputs = new Map<ScorePartName, HTMLInputElement>()
  const save = (): void => {
    const typed = Object.fromEntries([...inputs].map(([part, input]) => [part, /^\d{1,3}$/.test(input.value.trim()) ? Number(input.value) : null]))
    const weights = scoreWeightsSchema.safeParse(typed)
    for (const input of inputs.values()) input.setAttribute('aria-invalid', String(!/^\d{1,3}$/.test(input.value.trim()) || Number(input.value) > 100))
    note.textContent = weights.success ? say('popup.saved') : say('options.weightsWrong')
    note.classList.toggle('wrong', !weights.success)
    if (weights.success) void changeSettings({ weights: weights.data })
  }
  const fields = scorePartNames.map((part) => {
    const input = el('input', { id: `weight-${part}`, type: 'text', inputmode: 'numeric', maxlength: '3', value: String(settings.weights[part]), disabled: paired })
    input.addEventListener('change', save)
    inputs.set(part, input)
    return el('div', { class: 'field' }, el('label', { for: input.id }, partName(language, part)), input)
  })
  return el('section', {}, el('h2', {}, say('options.weights')), el('div', { class: 'weights' }, ...fields), note)
}
