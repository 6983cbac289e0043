import { reactive, shallowReactive } from 'vue'
import type { AttendanceMark } from '@generated'
import type { Marks, RowMark } from './register'

/** Which sheet a mark belongs to. */
export interface SheetKey {
  serviceId: string
  day: string
}
/** Resolves with the server's refusal, or null when saved; rejects when the answer never came. */
export type SendMarks = (sheet: SheetKey, marks: AttendanceMark[]) => Promise<string | null>

interface Queued extends SheetKey, RowMark {
  beneficiaryId: string
}

const longestWaitMs = 30_000
/** 1 s, 2 s, 4 s… up to half a minute between two tries. */
export const waitBefore = (attempt: number) => Math.min(1000 * 2 ** (attempt - 1), longestWaitMs)

/**
 * Marks leave for the server in the order they were made and stay here until it has answered: a cut network loses
 * nothing, and for one child the last touch wins.
 */
export function createMarkQueue(send: SendMarks) {
  const waiting = shallowReactive(new Map<string, Queued>())
  const state = reactive({ sending: false, offline: false, refusal: null as string | null })
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function add(sheet: SheetKey, marks: readonly ({ beneficiaryId: string } & RowMark)[]) {
    state.refusal = null
    for (const mark of marks) {
      const key = `${sheet.serviceId}|${sheet.day}|${mark.beneficiaryId}`
      waiting.delete(key)
      waiting.set(key, { serviceId: sheet.serviceId, day: sheet.day, ...mark })
    }
    return state.offline ? Promise.resolve() : flush()
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    if (state.sending) return
    state.sending = true
    try {
      for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) await deliver(batch)
    } catch {
      state.offline = true
      attempt += 1
      timer = setTimeout(() => void flush(), waitBefore(attempt))
    } finally {
      state.sending = false
    }
  }

  async function deliver(batch: [string, Queued][]) {
    const [, { serviceId, day }] = batch[0] as [string, Queued]
    const marks = batch.map(([, queued]) => ({ beneficiaryId: queued.beneficiaryId, ...markOf(queued) }))
    const refusal = await send({ serviceId, day }, marks)
    attempt = 0
    state.offline = false
    if (refusal) state.refusal = refusal
    for (const [key, queued] of batch) if (waiting.get(key) === queued) waiting.delete(key)
  }

  function nextBatch(): [string, Queued][] {
    const [first] = waiting.values()
    if (!first) return []
    return [...waiting].filter(([, q]) => q.serviceId === first.serviceId && q.day === first.day)
  }

  function marksOf(sheet: SheetKey): Marks {
    const mine = [...waiting.values()].filter((q) => q.serviceId === sheet.serviceId && q.day === sheet.day)
    return new Map(mine.map((q) => [q.beneficiaryId, markOf(q)]))
  }

  return { state, add, flush, marksOf, count: () => waiting.size }
}

const markOf = ({ status, reason, certificate }: Queued): RowMark => ({
  status,
  ...(status === 'ABSENT_JUSTIFIED' && { reason: reason ?? null, certificate: certificate ?? false }),
})

export type MarkQueue = ReturnType<typeof createMarkQueue>
