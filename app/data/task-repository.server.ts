import { randomUUID } from 'node:crypto'
import type { Prisma } from '@prisma/client'
import type { ShopDatabase } from './database.server.ts'

export type TaskRecord = Prisma.TaskGetPayload<object>
export type TaskEnd = 'done' | 'failed' | 'cancelled'

export interface NewTask {
  readonly kind: string
  readonly input: Prisma.InputJsonValue
  readonly total: number | null
  readonly who: string
}

export async function addTask(db: ShopDatabase, shop: string, task: NewTask): Promise<string> {
  const id = randomUUID()
  const { kind, input, total, who } = task
  await db.task.create({ data: { shop, id, kind, status: 'queued', total, input, createdBy: who } })
  return id
}

export async function findTask(db: ShopDatabase, shop: string, id: string): Promise<TaskRecord | null> {
  return db.task.findUnique({ where: { shop_id: { shop, id } } })
}

/** The newest task of a kind that has one of the statuses. */
export async function latestTask(
  db: ShopDatabase, shop: string, kind: string, statuses: readonly string[],
): Promise<TaskRecord | null> {
  return db.task.findFirst({ where: { shop, kind, status: { in: [...statuses] } }, orderBy: { createdAt: 'desc' } })
}

/** Marks a waiting task as running. Null when it is gone or has ended: then there is nothing to do. */
export async function beginTask(db: ShopDatabase, shop: string, id: string): Promise<TaskRecord | null> {
  const { count } = await db.task.updateMany({
    where: { shop, id, status: { in: ['queued', 'running'] } },
    data: { status: 'running' },
  })
  return count === 0 ? null : findTask(db, shop, id)
}

/** Notes how far a running task is. False when somebody cancelled it meanwhile: the task should stop. */
export async function noteProgress(
  db: ShopDatabase, shop: string, id: string,
  progress: { done: number; total?: number; outcome?: Prisma.InputJsonValue },
): Promise<boolean> {
  const { count } = await db.task.updateMany({ where: { shop, id, status: 'running' }, data: progress })
  return count > 0
}

export async function endTask(
  db: ShopDatabase, shop: string, id: string, status: TaskEnd, outcome?: Prisma.InputJsonValue,
): Promise<void> {
  await db.task.updateMany({
    where: { shop, id, status: { in: ['queued', 'running'] } },
    data: { status, endedAt: new Date(), ...(outcome === undefined ? {} : { outcome }) },
  })
}
