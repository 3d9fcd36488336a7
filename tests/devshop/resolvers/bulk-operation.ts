import { z } from 'zod'
import { connection, paging } from '../graphql/connection.ts'
import { objectType, takes } from '../graphql/object-type.ts'
import { userError, type ResolverSet } from '../graphql/resolver-set.ts'
import { search } from '../graphql/search-query.ts'
import { numberOf } from '../store/ids.ts'
import type { BulkOperationRecord } from '../store/records.ts'
import { moment, nextId } from '../store/store.ts'

const mostAtOnce = 5

export const bulkOperation: ResolverSet = {
  query: {
    bulkOperation: takes(
      { id: z.string() },
      (_root, { id }, { store }) => store.bulkOperations.get(id) ?? null
    ),
    bulkOperations: takes(
      { ...paging, query: z.string().optional(), sortKey: z.string().optional() },
      (_root, args, call) => {
        const test = search(
          args.query,
          {
            id: (record: BulkOperationRecord) => numberOf(record.id),
            status: (record) => record.status,
            created_at: (record) => record.createdAt,
            operation_type: (record) => record.type,
          },
          () => ''
        )
        return connection(
          [...call.store.bulkOperations.values()].filter(test),
          args,
          (record) => record.id,
          call
        )
      }
    ),
    currentBulkOperation: takes(
      { type: z.literal('QUERY').optional() },
      (_root, _args, { store }) => [...store.bulkOperations.values()].at(-1) ?? null
    ),
  },
  mutation: {
    bulkOperationRunQuery: takes(
      { query: z.string(), groupObjects: z.boolean().optional() },
      (_root, { query }, { store, now, runInBulk }) => {
        const running = [...store.bulkOperations.values()].filter(
          (record) => record.status === 'RUNNING'
        ).length
        if (running >= mostAtOnce) {
          return {
            bulkOperation: null,
            userErrors: [
              userError(
                null,
                `At most ${mostAtOnce} bulk query operations run at once.`,
                'OPERATION_IN_PROGRESS'
              ),
            ],
          }
        }
        const record: BulkOperationRecord = {
          __typename: 'BulkOperation',
          id: nextId(store, 'BulkOperation'),
          type: 'QUERY',
          query,
          status: 'RUNNING',
          createdAt: moment(now()),
          completedAt: null,
          lines: [],
          rootObjectCount: 0,
        }
        store.bulkOperations.set(record.id, record)
        void runInBulk(query).then(({ lines, rootObjectCount, failed }) => {
          Object.assign(record, {
            lines,
            rootObjectCount,
            status: failed ? 'FAILED' : 'COMPLETED',
            completedAt: moment(now()),
          })
        })
        return { bulkOperation: { ...record, status: 'CREATED' }, userErrors: [] }
      }
    ),
  },
  types: [
    objectType<BulkOperationRecord>('BulkOperation', {
      errorCode: (record) => (record.status === 'FAILED' ? 'INTERNAL_SERVER_ERROR' : null),
      objectCount: (record) => String(record.lines.length),
      rootObjectCount: (record) => String(record.rootObjectCount),
      fileSize: (record) =>
        record.status === 'COMPLETED' ? String(Buffer.byteLength(record.lines.join('\n'))) : null,
      partialDataUrl: () => null,
      url: (record, { devshopUrl }) =>
        record.status === 'COMPLETED' && record.lines.length > 0
          ? `${devshopUrl}/_devshop/bulk/${numberOf(record.id)}.jsonl`
          : null,
    }),
  ],
}
