import { spawn } from 'node:child_process'
import path from 'node:path'
import { projectRoot } from './project-root.ts'

/** The environment in which the project's own programs, Node 24 among them, are found first. */
export function projectEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const binaries = path.join(projectRoot, 'node_modules/.bin')
  return { ...process.env, PATH: `${binaries}${path.delimiter}${process.env['PATH'] ?? ''}`, ...extra }
}

/** Runs a program to its end; its output is shown only when it fails, unless `show` is set. */
export async function command(
  program: string,
  args: readonly string[],
  options: { readonly show?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: projectEnvironment(options.env),
    stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
  })
  const output: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new CommandFailed(`${program} ${args.join(' ')}`, Buffer.concat(output).toString('utf8'))
}

export class CommandFailed extends Error {
  readonly output: string

  constructor(line: string, output: string) {
    super(`\`${line}\` failed.${output === '' ? '' : `\n${output}`}`)
    this.output = output
  }
}
