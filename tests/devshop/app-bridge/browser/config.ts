export interface BridgeConfig {
  apiKey: string
  shop: string
  host: string
  locale: string
}

const remembered = 'landfall-devshop-config'

function fromSession(): Partial<BridgeConfig> {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(remembered) ?? '{}')
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}

/** As the real script does: the key from its own tag or a meta tag, the rest from the address, or from earlier in this tab. */
export function readConfig(script: HTMLScriptElement | null): BridgeConfig {
  const query = new URLSearchParams(location.search)
  const before = fromSession()
  const apiKey =
    script?.dataset['apiKey'] ??
    document.querySelector<HTMLMetaElement>('meta[name="shopify-api-key"]')?.content ??
    before.apiKey
  if (!apiKey)
    throw new Error('App Bridge: no API key. Give data-api-key on the script or a shopify-api-key meta tag.')
  const config = {
    apiKey,
    shop: query.get('shop') ?? before.shop ?? '',
    host: query.get('host') ?? before.host ?? '',
    locale: query.get('locale') ?? before.locale ?? 'en-US',
  }
  sessionStorage.setItem(remembered, JSON.stringify(config))
  return config
}
