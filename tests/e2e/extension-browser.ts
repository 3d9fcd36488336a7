import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { buildExtension } from '#tests/run/build.ts'
import { chromium as chromiumPath } from '#tests/run/chromium.ts'
import { projectRoot } from '#tests/run/project-root.ts'
import type { BrowserContext } from 'playwright-core'

export interface ExtensionBrowser {
  readonly context: BrowserContext
  /** `chrome-extension://<id>`. */
  readonly origin: string
  /** Errors of any page's console and of the extension's worker, as they come. */
  readonly errors: readonly string[]
  close(): Promise<void>
}

interface ExtensionBrowserOptions {
  /** The app's address, whose permission the test holds beforehand: nobody can press the browser's own question. */
  readonly grant?: string
  /** The folder of another build than the project's own. */
  readonly built?: string
  readonly language?: 'en-US' | 'zh-CN'
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** A Chromium with a new profile and the built extension in it. */
export async function openExtensionBrowser({ grant, built, language = 'en-US', viewport = { width: 1280, height: 900 } }: ExtensionBrowserOptions = {}): Promise<ExtensionBrowser> {
  if (built === undefined) await buildExtension()
  const folder = await mkdtemp(path.join(tmpdir(), 'landfall-extension-'))
  const extension = path.join(folder, 'extension')
  await cp(built ?? path.join(projectRoot, '.output/chrome-mv3'), extension, { recursive: true })
  if (grant) await grantAddress(path.join(extension, 'manifest.json'), grant)
  const context = await chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath: await chromiumPath(),
    headless: false,
    viewport,
    locale: language,
    args: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage', `--lang=${language}`, `--accept-lang=${language}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
  })
  const errors: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  context.on('weberror', (error) => errors.push(error.error().message))
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  worker.on('console', (message) => {
    if (message.type() === 'error') errors.push(`worker: ${message.text()}`)
  })
  return {
    context,
    origin: new URL(worker.url()).origin === 'null' ? worker.url().split('/').slice(0, 3).join('/') : new URL(worker.url()).origin,
    errors,
    async close() {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function grantAddress(manifestFile: string, address: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(manifestFile, 'utf8'))
  const { protocol, hostname } = new URL(address)
  await writeFile(manifestFile, JSON.stringify({ ...Object(manifest), host_permissions: [`${protocol}//${hostname}/*`] }))
}
