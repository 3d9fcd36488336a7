// A thread of the web process: to price tens of thousands of variants takes its time here, and not from other requests.
import { parentPort } from 'node:worker_threads'
import { logger, safeMessage } from '#app/platform/logger.server.ts'
import { pricingQuestions } from './pricing-questions.ts'
import { askedSchema, type PricingReply } from './pricing-message.ts'

parentPort?.on('message', (message: unknown) => void answer(message))

async function answer(message: unknown): Promise<void> {
  const { id, name, args } = askedSchema.parse(message)
  try {
    // Which arguments belong to which question, the one place that asks has checked.
    const ask = pricingQuestions[name] as (...given: unknown[]) => Promise<unknown>
    reply({ id, value: await ask(...args) })
  } catch (error) {
    logger.error({ question: name, reason: safeMessage(error) }, 'pricing failed')
    reply({ id, error: safeMessage(error) })
  }
}

const reply = (message: PricingReply) => parentPort?.postMessage(message)
