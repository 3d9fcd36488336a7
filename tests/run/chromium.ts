import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { command } from './command.ts'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Path of a Chromium to test in. Installs Debian's where it may; otherwise says what to do. */
export async function chromium(): Promise<string> {
  const found = find()
  if (found !== null) return found
  if (existsSync('/usr/bin/apt-get') && userInfo().uid === 0) {
    console.error('Installing Chromium from Debian …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await command('apt-get', ['update', '-qq'], { env })
    await command('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
  }
  const installed = find()
  if (installed !== null) return installed
  throw new Error(
    'No Chromium was found. Install it (Debian: `sudo apt-get install chromium`; macOS: `brew install --cask chromium`) ' +
      'or set LANDFALL_CHROMIUM to its path.',
  )
}

function find(): string | null {
  return [process.env['LANDFALL_CHROMIUM'], ...places].find((place) => place !== undefined && existsSync(place)) ?? null
}
