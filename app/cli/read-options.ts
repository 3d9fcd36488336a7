import { parseArgs, type ParseArgsConfig } from 'node:util'

type OptionsConfig = NonNullable<ParseArgsConfig['options']>

/** The options a command was called with, or why they can't be read. */
export function readOptions<const Options extends OptionsConfig>(options: Options, args = process.argv.slice(2)) {
  try {
    return parseArgs({ options, args }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The same for a script: what it does not know ends it with the reason, its usage and exit code 2. */
export function optionsOrUsage<const Options extends OptionsConfig>(options: Options, usage: string) {
  const values = readOptions(options)
  if (typeof values !== 'string') return values
  console.error(`${values}\n${usage}`)
  process.exit(2)
}
