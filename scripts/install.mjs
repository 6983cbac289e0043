// Installs what is missing, so that one command is enough on a fresh machine.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const [major, minor] = process.versions.node.split('.').map(Number)

export function installMissing() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node.js 20.19 ou plus récent est nécessaire (ici ${process.versions.node}).`)
    process.exit(1)
  }
  // a linked folder is shared on purpose: it is somebody else's to fill
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const mark = join(root, 'node_modules/.cantine-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.log('Installation des dépendances (une minute environ, la première fois)…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    console.error('L’installation a échoué : vérifiez la connexion au registre npm, puis relancez.')
    process.exit(1)
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(mark, lock)
}
