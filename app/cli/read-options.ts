import { parseArgs, type ParseArgsConfig } from 'node:util'

/** The options a command was called with. What it does not know ends it with the reason, its usage and exit code 2. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options, usage: string) {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exit(2)
  }
}
