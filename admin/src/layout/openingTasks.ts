import type { OpeningTask } from '@generated'

/** The pages on which a commune is opened, in the order in which they are done: the one list of them. */
export const openingTasks = [
  { task: 'IDENTITY', path: '/commune' },
  { task: 'PAYMENT', path: '/paiement-par-carte' },
  { task: 'SCHOOLS', path: '/ecoles' },
  { task: 'SERVICES', path: '/services' },
  { task: 'SITUATIONS', path: '/situations' },
  { task: 'TARIFFS', path: '/tarifs' },
  { task: 'REGULATION', path: '/reglements' },
  { task: 'CALENDAR', path: '/calendriers' },
  { task: 'STAFF', path: '/equipe' },
  { task: 'FAMILIES', path: '/import' },
  { task: 'PREVIEW', path: '/apercu' },
  { task: 'OPENING', path: '/ouverture' },
] as const satisfies readonly { task: OpeningTask; path: string }[]

/** Other pages on which a task is done: going to one of them, one is still at that task. */
const alsoAt: Partial<Record<OpeningTask, readonly string[]>> = {
  PAYMENT: ['/regies'],
  SITUATIONS: ['/pieces'],
  FAMILIES: ['/familles'],
}

export const pathOf = (task: OpeningTask): string => openingTasks.find((one) => one.task === task)?.path ?? '/ouverture'
export const numberOf = (task: OpeningTask): number => openingTasks.findIndex((one) => one.task === task) + 1

/** A task as the address says it: its page, and that it was reached from the opening. */
export const placeOf = (task: OpeningTask) =>
  task === 'OPENING' ? { path: '/ouverture' } : { path: pathOf(task), query: { etape: String(numberOf(task)) } }

interface Place {
  path: string
  query: Record<string, unknown>
}

/** The task that an address belongs to: said in it, and of that page or one below it. */
export function taskAt({ path, query }: Place): OpeningTask | null {
  const found = openingTasks[Number(query['etape']) - 1]
  if (!found || found.task === 'OPENING') return null
  const paths = [found.path, ...(alsoAt[found.task] ?? [])]
  return paths.some((one) => path === one || path.startsWith(`${one}/`)) ? found.task : null
}

/** What a page below, or the same page again, keeps of where one was; null when there is nothing to keep. */
export function keptTask(to: Place, from: Place): string | null {
  const task = to.query['etape'] === undefined ? taskAt(from) : null
  if (!task) return null
  const query = { ...to.query, etape: String(numberOf(task)) }
  return taskAt({ path: to.path, query }) === task ? query.etape : null
}
