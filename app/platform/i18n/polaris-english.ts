import polaris from '@shopify/polaris/locales/en.json' with { type: 'json' }

export { polaris }
