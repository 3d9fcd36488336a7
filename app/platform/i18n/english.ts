import checks from '#shared/messages/listings.en.json' with { type: 'json' }
import customs from '#shared/messages/customs.en.json' with { type: 'json' }
import opportunity from '#shared/messages/research.en.json' with { type: 'json' }
import pricing from '#shared/messages/pricing.en.json' with { type: 'json' }
import returnRules from '#shared/messages/returns.en.json' with { type: 'json' }
import shipping from '#shared/messages/shipping.en.json' with { type: 'json' }
import codes from './en/codes.json' with { type: 'json' }
import costs from './en/costs.json' with { type: 'json' }
import extension from './en/extension.json' with { type: 'json' }
import facts from './en/facts.json' with { type: 'json' }
import home from './en/home.json' with { type: 'json' }
import listings from './en/listings.json' with { type: 'json' }
import onboarding from './en/onboarding.json' with { type: 'json' }
import orders from './en/orders.json' with { type: 'json' }
import parts from './en/parts.json' with { type: 'json' }
import places from './en/places.json' with { type: 'json' }
import policy from './en/policy.json' with { type: 'json' }
import prices from './en/prices.json' with { type: 'json' }
import problems from './en/problems.json' with { type: 'json' }
import profit from './en/profit.json' with { type: 'json' }
import publish from './en/publish.json' with { type: 'json' }
import quote from './en/quote.json' with { type: 'json' }
import rates from './en/rates.json' with { type: 'json' }
import research from './en/research.json' with { type: 'json' }
import returns from './en/returns.json' with { type: 'json' }
import shell from './en/shell.json' with { type: 'json' }
import sync from './en/sync.json' with { type: 'json' }
import working from './en/working.json' with { type: 'json' }

export const english = {
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
