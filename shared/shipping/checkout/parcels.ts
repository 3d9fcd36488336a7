import { allocate } from '#shared/money/allocate.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { Box, Piece } from '../packing/box.ts'
import { packPieces } from '../packing/pack-pieces.ts'
import type { CartItem } from '../rules/cart.ts'
import { beyondSize } from '../sheets/limits.ts'
import type { Parcel } from '../sheets/rate-for.ts'
import type { CargoKind, Limits } from '../sheets/rate-sheet.ts'
import type { ShippingShop } from './shipping-shop.ts'

/** A parcel before a service is chosen. `goods` are minor units of the cart's currency: its share of the goods. */
export interface PackedParcel extends Pick<Parcel, 'grams' | 'size' | 'cargo'> {
  readonly goods: number
  readonly box: string | null
}

type Packer = (items: readonly CartItem[], limits: Limits) => Result<readonly PackedParcel[]>

/**
 * Packs items for services with these limits: only into boxes that such a service takes, and no heavier than it takes.
 * A shop without boxes sends one parcel of unknown size. Fails with `nothing-to-ship`, `weight-missing`,
 * `cargo-missing`, `dimensions-missing`, `too-many-pieces`, `no-box-for-service` or those of `packPieces`. Equal questions are packed once.
 */
export function createPacker(shop: Pick<ShippingShop, 'boxes' | 'assume'>): Packer {
  const known = new Map<string, Result<readonly PackedParcel[]>>()
  return (items, limits) => {
    const boxes = shop.boxes.filter((box) => beyondSize(box.outer, limits) === null)
    const key = `${items.map(({ id }) => id).join(' ')}|${boxes.map(({ id }) => id).join(' ')}|${limits.grams ?? ''}`
    const packed = known.get(key) ?? pack(items, shop, boxes, limits.grams)
    known.set(key, packed)
    return packed
  }
}

/** Beyond this a cart is freight; it also bounds the time an answer takes. */
const mostPieces = 200

function pack(items: readonly CartItem[], { assume, boxes: all }: Pick<ShippingShop, 'boxes' | 'assume'>, boxes: readonly Box[], mostGrams: number | null): Result<readonly PackedParcel[]> {
  if (items.length === 0) return failure('nothing-to-ship')
  const pieces: Piece[] = []
  const owners = new Map<Piece, CartItem & { cargo: CargoKind }>()
  for (const item of items) {
    const cargo = item.cargo ?? assume.cargo
    const size = item.size ?? assume.size
    if (item.grams === null) return failure('weight-missing', { item: item.title })
    if (cargo === null) return failure('cargo-missing', { item: item.title })
    if (size === null && all.length > 0) return failure('dimensions-missing', { item: item.title })
    if (pieces.length + item.quantity > mostPieces) return failure('too-many-pieces', { most: String(mostPieces) })
    for (let count = 0; count < item.quantity; count += 1) {
      const piece = { id: `${item.id}/${count}`, grams: item.grams, size: size ?? { length: 1, width: 1, height: 1 }, upright: item.upright }
      pieces.push(piece)
      owners.set(piece, { ...item, cargo })
    }
  }
  if (all.length === 0) return success([parcelOf(pieces, owners, pieces.reduce((sum, { grams }) => sum + grams, 0), null)])
  if (boxes.length === 0) return failure('no-box-for-service')
  const packing = packPieces(pieces, boxes, mostGrams)
  if (!packing.ok) return packing
  return success(packing.value.boxes.map(({ box, placements, grams }) => parcelOf(placements.map(({ piece }) => piece), owners, grams, box)))
}

function parcelOf(pieces: readonly Piece[], owners: ReadonlyMap<Piece, CartItem & { cargo: CargoKind }>, grams: number, box: Box | null): PackedParcel {
  const cargo = new Set<CargoKind>()
  let goods = 0
  for (const piece of pieces) {
    const item = owners.get(piece)
    if (item === undefined) continue
    cargo.add(item.cargo)
    goods += item.unitPrice
  }
  return { grams, size: box === null ? null : box.outer, cargo: [...cargo], goods, box: box === null ? null : box.id }
}

/** A sum for the whole shared over parcels by the goods in them. */
export function sharedByGoods(total: number, parcels: readonly PackedParcel[]): number[] {
  return allocate(total, parcels.map(({ goods }) => goods))
}
