import {
  extensionErrorSchema,
  extensionPaths,
  landedMarginResponseSchema,
  pairResponseSchema,
  settingsResponseSchema,
} from '#shared/contract/extension-api.ts'
import { observationsResponseSchema, researchResponseSchema, saveResearchResponseSchema } from '#shared/contract/research-api.ts'
import { packResponseSchema } from '#shared/contract/selector-pack.ts'
import { failure, success } from '#shared/result/result.ts'
import type { z } from 'zod'
import type { LandedMarginRequest, LandedMarginResponse, PairResponse, SettingsResponse } from '#shared/contract/extension-api.ts'
import type {
  ObservationsRequest,
  ObservationsResponse,
  ResearchQuery,
  ResearchResponse,
  SaveResearchRequest,
  SaveResearchResponse,
} from '#shared/contract/research-api.ts'
import type { Result } from '#shared/result/result.ts'
import type { Pairing } from '../store/stored.ts'

const patience = 8_000

/** Calls the shop's app. Fails with `unreachable`, `not-landfall` or the code the app gave. */
export function pairWithApp(appUrl: string, code: string, extensionName: string): Promise<Result<PairResponse>> {
  return call(appUrl, extensionPaths.pair, pairResponseSchema, { method: 'POST', body: { code, extensionName } })
}

export function appSettings({ appUrl, token }: Pairing): Promise<Result<SettingsResponse>> {
  return call(appUrl, extensionPaths.settings, settingsResponseSchema, { method: 'GET', token })
}

export function appMargins({ appUrl, token }: Pairing, request: LandedMarginRequest): Promise<Result<LandedMarginResponse>> {
  return call(appUrl, extensionPaths.landedMargin, landedMarginResponseSchema, { method: 'POST', body: request, token })
}

export function sendObservations({ appUrl, token }: Pairing, request: ObservationsRequest): Promise<Result<ObservationsResponse>> {
  return call(appUrl, extensionPaths.observations, observationsResponseSchema, { method: 'POST', body: request, token })
}

export function appResearch({ appUrl, token }: Pairing, { site, marketplace, id }: ResearchQuery): Promise<Result<ResearchResponse>> {
  const asked = new URLSearchParams({ site, marketplace, id })
  return call(appUrl, `${extensionPaths.research}?${asked.toString()}`, researchResponseSchema, { method: 'GET', token })
}

export function saveToResearch({ appUrl, token }: Pairing, request: SaveResearchRequest): Promise<Result<SaveResearchResponse>> {
  return call(appUrl, extensionPaths.research, saveResearchResponseSchema, { method: 'POST', body: request, token })
}

/** The places to read that the shop's app hands out, signed. Whether they are to be trusted is for the extension to check. */
export function appPack({ appUrl, token }: Pairing): Promise<Result<z.infer<typeof packResponseSchema>>> {
  return call(appUrl, extensionPaths.selectors, packResponseSchema, { method: 'GET', token })
}

interface Sending {
  readonly method: 'GET' | 'POST'
  readonly body?: object
  readonly token?: string
}

async function call<Schema extends z.ZodType>(appUrl: string, path: string, schema: Schema, sending: Sending): Promise<Result<z.infer<Schema>>> {
  let answer: Response
  let body: unknown
  try {
    answer = await fetch(new URL(path, appUrl), {
      method: sending.method,
      headers: {
        accept: 'application/json',
        ...(sending.body ? { 'content-type': 'application/json' } : {}),
        ...(sending.token ? { authorization: `Bearer ${sending.token}` } : {}),
      },
      ...(sending.body ? { body: JSON.stringify(sending.body) } : {}),
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    body = await answer.json().catch(() => null)
  } catch {
    return failure('unreachable')
  }
  if (!answer.ok) {
    const refused = extensionErrorSchema.safeParse(body)
    return refused.success ? failure(refused.data.error.code) : failure('not-landfall')
  }
  const parsed = schema.safeParse(body)
  return parsed.success ? success(parsed.data) : failure('not-landfall')
}
