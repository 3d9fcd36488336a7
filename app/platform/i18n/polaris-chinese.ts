import polaris from '@shopify/polaris/locales/zh-CN.json' with { type: 'json' }

export { polaris }
