import { onScale, type Scale } from './scale.ts'
import { reason, type ScorePart } from './score-parts.ts'

export interface HandlingSeen {
  readonly weightGrams: number | null
  /** Longest side of the packed piece. */
  readonly longestMm: number | null
  readonly title: string
  readonly hs: string | null
}

const weightScale: Scale = [[200, 100], [500, 85], [1000, 70], [2000, 50], [5000, 25], [10_000, 10], [20_000, 0]]
const bulky = 600
const tooLong = 1200

const breakableChapters = ['69', '70']
const breakableWords =
  /\b(?:glass|glassware|ceramic|porcelain|stoneware|earthenware|mirror|crystal|terracotta|glas|keramik|porzellan|spiegel|verre|céramique|miroir|vidrio|cerámica|espejo|vetro|ceramica|specchio)\b|玻璃|陶瓷|瓷器|镜子|ガラス|陶器|磁器|鏡/i
/** Glasses to see through and glass-free goods are not glass. */
const notBreakable = /\b(?:tempered glass screen|screen protector|glass[- ]free|sunglasses|glasses)\b/i

/** How cheaply and safely it travels: by weight, less what a long side or a fragile material costs. */
export function judgeHandling({ weightGrams, longestMm, title, hs }: HandlingSeen): ScorePart {
  if (weightGrams === null) return { part: 'handling', score: null, reasons: [reason('weight-not-known')] }
  const reasons = [reason('weighs', { grams: String(weightGrams) })]
  let score = onScale(weightScale, weightGrams)
  if (longestMm !== null && longestMm > bulky) {
    score -= longestMm > tooLong ? 40 : 15
    reasons.push(reason('long-side', { centimetres: String(Math.round(longestMm / 10)) }))
  }
  if (isBreakable(title, hs)) {
    score -= 25
    reasons.push(reason('breaks-easily'))
  }
  return { part: 'handling', score: Math.max(0, score), reasons }
}

function isBreakable(title: string, hs: string | null): boolean {
  if (hs !== null && breakableChapters.includes(hs.slice(0, 2))) return true
  return breakableWords.test(title) && !notBreakable.test(title)
}
