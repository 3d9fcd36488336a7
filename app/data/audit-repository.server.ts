import { randomUUID } from 'node:crypto'
import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'

export interface AuditNote {
  readonly who: string
  readonly action: string
  readonly subject: string
  readonly before?: Prisma.InputJsonValue
  readonly after?: Prisma.InputJsonValue
}

/** Records who changed what, in the transaction that changes it. */
export async function recordAudit(db: ShopDatabase, shop: string, note: AuditNote): Promise<void> {
  await db.auditEntry.create({ data: { shop, id: randomUUID(), ...note } })
}
