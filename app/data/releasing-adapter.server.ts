import { PrismaPg } from '@prisma/adapter-pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>

/**
 * Prisma gives a transaction's connection back after a COMMIT or ROLLBACK that went well, and never after one that failed
 * (a deferred constraint, a server that went away). Each would be one connection less, until the pool has none.
 */
export class ReleasingAdapter extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => releasing(await start(level))
    return adapter
  }
}

function releasing(transaction: Transaction): Transaction {
  const execute = transaction.executeRaw.bind(transaction)
  transaction.executeRaw = async (query) => {
    try {
      return await execute(query)
    } catch (error) {
      if (query.sql === 'COMMIT' || query.sql === 'ROLLBACK') await transaction.rollback()
      throw error
    }
  }
  return transaction
}
