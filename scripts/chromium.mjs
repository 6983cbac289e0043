// Finds a Chromium for the browser tests, or installs one where the system's package manager can.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// Chromium without windows first: the same engine, and a page test takes less than half the time
const PLACES = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

// where a distribution has no package of the first name, it has the second
const MANAGERS = [
  [
    'apt-get',
    [
      ['update', '-q'],
      ['install', '-y', '-q', 'chromium-headless-shell'],
      ['install', '-y', '-q', 'chromium'],
    ],
  ],
  ['dnf', [['install', '-y', '-q', 'chromium']]],
  ['apk', [['add', '--quiet', 'chromium']]],
]

const found = () => [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path))

function install() {
  if (process.getuid?.() !== 0) return
  for (const [manager, steps] of MANAGERS) {
    if (spawnSync('which', [manager]).status !== 0) continue
    console.log(`Installation de Chromium par ${manager} (pour les tests dans le navigateur)…`)
    for (const step of steps) {
      if (found()) return
      spawnSync(manager, step, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
    return
  }
}

export function findChromium() {
  if (!found()) install()
  const path = found()
  if (path) return path
  console.error(
    'Aucun Chromium trouvé pour les tests dans le navigateur : installez le paquet « chromium », ou donnez son chemin dans CHROMIUM_PATH.',
  )
  process.exit(1)
}
