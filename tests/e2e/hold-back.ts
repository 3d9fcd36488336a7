import type { Page } from 'playwright-core'

export interface HeldBack {
  /** Resolves when the server has answered and its answer is being kept from the page. */
  readonly held: Promise<unknown>
  release(): Promise<unknown>
}

/** Keeps the answer to the next request of a page whose address matches; later ones pass. */
export async function holdBack(page: Page, address: RegExp): Promise<HeldBack> {
  const held = Promise.withResolvers<undefined>()
  const released = Promise.withResolvers<undefined>()
  const given = Promise.withResolvers<undefined>()
  await page.route(address, async (route) => {
    const response = await route.fetch()
    held.resolve(undefined)
    await released.promise
    // A page that no longer waits for it has cut the request.
    await route.fulfill({ response }).catch(() => undefined)
    given.resolve(undefined)
  }, { times: 1 })
  return {
    held: held.promise,
    release: () => {
      released.resolve(undefined)
      return given.promise
    },
  }
}
