import { runChecks } from '../../server/src/checks.js'
import { town } from './town.js'

/** Every promise that SQL can state, on the data that the scenario left. Says which rows break which. */
export async function brokenPromises(): Promise<string[]> {
  const lines: string[] = []
  const failed = await runChecks(town().db, (line) => lines.push(line))
  return failed === 0 ? [] : lines.filter((line) => !line.startsWith('ok'))
}
