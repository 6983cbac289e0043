import { parseArgs } from 'node:util'
import { StartRefused } from '../platform/start-refused.js'
import { keepNewest, writeBackup } from './write-backup.js'
import { restoreBackup } from './restore-backup.js'

export interface BackedInstall {
  ownerUrl: string
  appUrl: string
  secretKey: Buffer
  dataDir: string
}

type Say = (line: string) => void

const BACKUP_USAGE = 'Usage : npm run db:backup -- --to DOSSIER [--keep NOMBRE]'
const RESTORE_USAGE = 'Usage : npm run db:restore -- --from DOSSIER/cantine-…'

/** `npm run db:backup`: one backup more in a folder, and those beyond the newest `--keep` taken away. */
export async function backUp(install: BackedInstall, args: string[], now: Date, say: Say): Promise<void> {
  const { to, keep } = optionsOf(args)
  const most = keep === undefined ? null : Number(keep)
  if (!to || (most !== null && !(Number.isInteger(most) && most > 0))) throw new StartRefused(BACKUP_USAGE)
  const { folder, rows, files } = await writeBackup({ ...install, filesDir: filesOf(install), to, now })
  say(
    `Sauvegarde entière : ${folder} (${rows} lignes, ${files} fichiers). La clé SECRET_KEY n’y est pas : gardez-la ailleurs.`,
  )
  for (const name of most === null ? [] : await keepNewest(to, most)) say(`Sauvegarde ancienne retirée : ${name}`)
}

/** `npm run db:restore`: an empty install becomes what a backup holds. */
export async function restore(install: BackedInstall, args: string[], say: Say): Promise<void> {
  const { from } = optionsOf(args)
  if (!from) throw new StartRefused(RESTORE_USAGE)
  const { takenAt, tables, files } = await restoreBackup({ ...install, filesDir: filesOf(install), from })
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  say(`Restauré : l’état du ${takenAt} (${rows} lignes, ${files.length} fichiers). Vérification des promesses…`)
}

const filesOf = ({ dataDir }: BackedInstall): string => `${dataDir}/files`

/** npm gives what follows `--`; options of the process itself are not ours. */
function optionsOf(args: string[]): { to?: string; keep?: string; from?: string } {
  const option = { type: 'string' } as const
  const { values } = parseArgs({ args, options: { to: option, keep: option, from: option }, strict: false })
  const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (textOf(value) ? [[name, textOf(value)]] : [])),
  )
}
