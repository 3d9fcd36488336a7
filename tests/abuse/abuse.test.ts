import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { freshDatabase } from '#tests/integration/database.ts'
import { runAbuse } from './run-abuse.ts'

it('takes generated requests over every endpoint without a crash, a 500 or an effect that nobody had a right to', { timeout: 400_000 }, async () => {
  const database = await freshDatabase()
  const logFolder = await mkdtemp(path.join(tmpdir(), 'landfall-abuse-'))
  const result = await runAbuse({ database, logFolder, requests: 1_200, seed: 7, say: () => undefined })
  await database.drop()
  await rm(logFolder, { recursive: true, force: true })
  expect(result.examples).toEqual([])
  expect(result).toMatchObject({ errors: 0, unanswered: 0, crashes: 0, unsignedEffects: [], foreignEffects: [], foreignShown: 0 })
})
