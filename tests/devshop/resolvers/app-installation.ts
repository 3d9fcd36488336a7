import { gid } from '../store/ids.ts'
import { objectType } from '../graphql/object-type.ts'
import type { ResolverSet } from '../graphql/resolver-set.ts'
import type { Call } from '../graphql/call.ts'

function app({ app: { apiKey, name, handle, scopes } }: Call) {
  return {
    __typename: 'App',
    id: gid('App', 1),
    apiKey,
    title: name,
    handle,
    embedded: true,
    developerName: name,
    features: [],
    requestedAccessScopes: scopes.map(scope),
    availableAccessScopes: scopes.map(scope),
    optionalAccessScopes: [],
    webhookApiVersion: '2026-10',
    published: false,
    shopifyDeveloped: false,
    previouslyInstalled: false,
  }
}

function scope(handle: string) {
  return { handle, description: handle.replaceAll('_', ' ') }
}

export const appInstallation: ResolverSet = {
  query: {
    currentAppInstallation: (_root, call) => ({
      __typename: 'AppInstallation',
      id: gid('AppInstallation', 1),
      accessScopes: call.token.scopes.map(scope),
      activeSubscriptions: [],
      launchUrl: `https://${call.store.shop.myshopifyDomain}/admin/apps/${call.app.handle}`,
      uninstallUrl: null,
      app: app(call),
    }),
    app: (_root, call) => app(call),
  },
  types: [
    objectType('App', {
      installation: (_app, call) => ({
        id: gid('AppInstallation', 1),
        accessScopes: call.token.scopes.map(scope),
      }),
    }),
  ],
}
