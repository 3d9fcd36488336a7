import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { adminPage, launchBrowser } from '#tests/e2e/admin-page.ts'
import { openExtensionBrowser } from '#tests/e2e/extension-browser.ts'
import { chromium } from '#tests/run/chromium.ts'
import { prepareDatabase } from '#tests/run/landfall-database.ts'
import { startLandfall } from '#tests/run/landfall.ts'
import { startPostgres } from '#tests/run/postgres.ts'
import { projectRoot } from '#tests/run/project-root.ts'
import type { CatalogueProduct } from '#tests/devshop/catalogue/catalogue-product.ts'
import { adminSteps } from './check-admin.ts'
import { extensionSteps } from './check-extension.ts'

/** One thing a person would do; answers with what was seen, throws where it was not what it should be. */
export interface CheckStep {
  readonly name: string
  run(): Promise<string>
}

type CleanUp = () => Promise<unknown>

/** Does the whole job once through browser and extension, in a shop of its own; false where a step fails. */
export async function check(catalogue: CatalogueProduct[] | null): Promise<boolean> {
  await chromium()
  const cleanUps: CleanUp[] = []
  try {
    return await walk(catalogue, cleanUps)
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp()
  }
}

async function walk(catalogue: CatalogueProduct[] | null, cleanUps: CleanUp[]): Promise<boolean> {
  const parent = path.join(projectRoot, '.landfall/check')
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(path.join(parent, 'run-'))
  cleanUps.push(() => rm(folder, { recursive: true, force: true }))
  const server = await startPostgres({ folder, throwaway: true })
  cleanUps.push(() => rm(server.home, { recursive: true, force: true }))
  cleanUps.push(() => server.stop())
  const database = await prepareDatabase(server, 'landfall_check')
  const landfall = await startLandfall({ database, logFolder: folder, ...(catalogue && { devshop: { catalogue } }) })
  cleanUps.push(() => landfall.stop())
  const browser = await launchBrowser()
  cleanUps.push(() => browser.close())
  const admin = await adminPage(browser, landfall)
  const extension = await openExtensionBrowser({ grant: landfall.appUrl })
  cleanUps.push(() => extension.close())

  for (const step of [...adminSteps(landfall, admin), ...extensionSteps(landfall, admin, extension)]) {
    try {
      const seen = await step.run()
      const troubles = [...admin.troubles.splice(0), ...extension.errors]
      if (troubles.length > 0) throw new Error(troubles.join('\n'))
      console.log(`ok      ${step.name}: ${seen}`)
    } catch (error) {
      console.log(`FAILED  ${step.name}: ${error instanceof Error ? error.message : String(error)}`)
      const picture = path.join(parent, 'failed.png')
      await admin.page.screenshot({ path: picture })
      console.log(`The admin at that moment: ${picture}`)
      return false
    }
  }
  return true
}
