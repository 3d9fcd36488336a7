import { command, CommandFailed } from './command.ts'
import { buildApp, buildExtension } from './build.ts'
import { chromium } from './chromium.ts'

interface Step {
  readonly name: string
  run(): Promise<unknown>
}

const check = (name: string, program: string, ...args: string[]): Step => ({ name, run: () => command(program, args) })

const only = process.argv.slice(2)

const steps: readonly Step[] = [
  check('types', 'tsc', '--noEmit'),
  check('lint', 'eslint', '.', '--cache', '--cache-location', '.landfall/eslint/', '--max-warnings', '0'),
  check('boundaries and cycles', 'depcruise', 'app', 'shared', 'extension', 'tests', '--output-type', 'err'),
  check('unused code', 'knip', '--no-progress'),
  { name: 'build of the app', run: buildApp },
  { name: 'build of the extension', run: buildExtension },
  check('extension lint', 'web-ext', 'lint', '-s', '.output/firefox-mv3', '--warnings-as-errors'),
  { name: 'Chromium', run: chromium },
  { name: 'tests', run: () => command('vitest', ['run', ...only], { show: true }) },
  ...(only.length === 0
    ? [
        check('the demo, walked through', 'node', 'tests/demo/demo.ts', '--check'),
        check('nothing lost under attack', 'node', 'tests/chaos/chaos.ts', '--quick'),
      ]
    : []),
]

let failed = 0
for (const step of steps) {
  const begun = Date.now()
  try {
    await step.run()
    console.log(`ok      ${step.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failed += 1
    console.error(`FAILED  ${step.name}\n${error instanceof CommandFailed ? error.output || error.message : String(error)}`)
  }
}
console.log(`\n${steps.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
