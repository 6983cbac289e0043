import { readdirSync } from 'node:fs'
import type { MigrationInterface } from 'typeorm'

type Migration = new () => MigrationInterface

/** Those of the folder, in the order in which they run, that of their names. Forward only. */
const files = readdirSync(new URL('migrations', import.meta.url))
  .filter((name) => /^\d{13}-.*\.[jt]s$/.test(name))
  .sort()
const modules = await Promise.all(
  files.map((name): Promise<Record<string, Migration>> => import(`./migrations/${name}`)),
)
export const migrations = modules.flatMap((exported) => Object.values(exported))
