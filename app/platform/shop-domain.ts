import { z } from 'zod'

/** A shop's permanent address, `name.myshopify.com`, lower case. */
export const shopDomainSchema = z.string().max(255).regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/)
