// npm run screenshots: runs the guide's journey on the product and keeps the pictures that the README shows.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const kept = [
  '01-accueil',
  '04-inscription-filiations',
  '09-mes-services',
  '13-console-acces',
  '15-porte-monnaie',
  '16-page-de-paiement',
  '19-reserver-selection',
  '20-commande',
  '21-commande-payee',
  '26-annuler',
  '27-porte-monnaie-mouvements',
  '37-console-pointage',
  '38-console-cuisine',
]
const all = mkdtempSync(join(tmpdir(), 'cantine-shots-'))
const run = spawnSync(
  process.execPath,
  ['scripts/test.mjs', '--selectProjects', 'browser', '--testPathPatterns', 'journey'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SHOTS: all },
  },
)
if (run.status === 0) {
  const folder = join(root, 'tests/browser/screenshots')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of kept) copyFileSync(join(all, `${name}.png`), join(folder, `${name}.png`))
}
rmSync(all, { recursive: true, force: true })
process.exit(run.status ?? 1)
