import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { endTask, findTask } from '#app/data/task-repository.server.ts'
import { taskView } from './task-view.ts'
import type { TaskState } from './task.ts'

/** Null when the shop has no such task. */
export async function taskState(shop: string, id: string): Promise<TaskState | null> {
  if (!isUuid(id)) return null
  const task = await withShop(shop, (db) => findTask(db, shop, id))
  return task === null ? null : taskView(task)
}

/** Stops a task before its next step; what is written stays written. A task that has ended stays as it is. */
export async function cancelTask(shop: string, id: string, who: string): Promise<void> {
  if (!isUuid(id)) return
  await withShop(shop, async (db) => {
    const task = await findTask(db, shop, id)
    if (task === null || task.endedAt !== null) return
    await endTask(db, shop, id, 'cancelled')
    await recordAudit(db, shop, { who, action: 'task-cancelled', subject: task.kind, after: { task: id, done: task.done } })
  })
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
