import type { Cart, CartItem } from '../rules/cart.ts'
import { toUnitedStates } from './plain-sheet.ts'

/** Two pieces of knitwear of 250 g from China, sold for 20.00 each. */
export const shirts: CartItem = {
  id: '0',
  title: 'T-shirt',
  names: ['v1', 'p1', 'TEE'],
  vendor: 'Acme',
  tags: ['cotton', 'summer'],
  hs: '610910',
  origin: 'CN',
  cargo: 'plain',
  quantity: 2,
  grams: 250,
  size: null,
  upright: false,
  unitPrice: 2000,
}

/** A cart in USD to California, changed where a test needs it. */
export function plainCart(changes: Partial<Cart> = {}): Cart {
  return { items: [shirts], currency: 'USD', destination: toUnitedStates, market: 'us', date: '2026-11-21', ...changes }
}
