import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The reference folder beside the project, or null on a machine that has only the project. */
export function sharedFolder(): string | null {
  const folder = fileURLToPath(new URL('../../../shared/', import.meta.url))
  return existsSync(`${folder}reference/RULES.md`) ? folder : null
}
