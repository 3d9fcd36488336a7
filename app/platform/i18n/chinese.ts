import checks from '#shared/messages/listings.zh-CN.json' with { type: 'json' }
import customs from '#shared/messages/customs.zh-CN.json' with { type: 'json' }
import opportunity from '#shared/messages/research.zh-CN.json' with { type: 'json' }
import pricing from '#shared/messages/pricing.zh-CN.json' with { type: 'json' }
import returnRules from '#shared/messages/returns.zh-CN.json' with { type: 'json' }
import shipping from '#shared/messages/shipping.zh-CN.json' with { type: 'json' }
import codes from './zh-CN/codes.json' with { type: 'json' }
import costs from './zh-CN/costs.json' with { type: 'json' }
import extension from './zh-CN/extension.json' with { type: 'json' }
import facts from './zh-CN/facts.json' with { type: 'json' }
import home from './zh-CN/home.json' with { type: 'json' }
import listings from './zh-CN/listings.json' with { type: 'json' }
import onboarding from './zh-CN/onboarding.json' with { type: 'json' }
import orders from './zh-CN/orders.json' with { type: 'json' }
import parts from './zh-CN/parts.json' with { type: 'json' }
import places from './zh-CN/places.json' with { type: 'json' }
import policy from './zh-CN/policy.json' with { type: 'json' }
import prices from './zh-CN/prices.json' with { type: 'json' }
import problems from './zh-CN/problems.json' with { type: 'json' }
import profit from './zh-CN/profit.json' with { type: 'json' }
import publish from './zh-CN/publish.json' with { type: 'json' }
import quote from './zh-CN/quote.json' with { type: 'json' }
import rates from './zh-CN/rates.json' with { type: 'json' }
import research from './zh-CN/research.json' with { type: 'json' }
import returns from './zh-CN/returns.json' with { type: 'json' }
import shell from './zh-CN/shell.json' with { type: 'json' }
import sync from './zh-CN/sync.json' with { type: 'json' }
import working from './zh-CN/working.json' with { type: 'json' }

export const chinese = {
  checks,
  codes,
  costs,
  customs,
  extension,
  facts,
  home,
  listings,
  onboarding,
  opportunity,
  orders,
  parts,
  places,
  policy,
  prices,
  pricing,
  problems,
  profit,
  publish,
  quote,
  rates,
  research,
  returnRules,
  returns,
  shell,
  shipping,
  sync,
  working,
}
