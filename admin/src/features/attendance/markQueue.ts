import { reactive, shallowReactive } from 'vue'
import { isAbsent, isPresent, plainTold, overMark, said, type Marks, type RowMark } from './register'
import type { MarkStore, Person, SheetKey, Waiting } from './markStore'

/** What the server made of a batch; when no answer came, or the server could not, the sending rejects. */
export type Sent = { kind: 'saved' | 'signed-out' } | { kind: 'refused'; message: string; notExpected: boolean }
export type SendBatch = (sheet: SheetKey, batch: readonly Waiting[]) => Promise<Sent>
export interface QueueParts {
  send: SendBatch
  store: MarkStore
  newId: () => string
  now: () => Date
}

const longestWaitMs = 30_000
const batchSize = 200
/** 1 s, 2 s, 4 s… up to half a minute between two tries. */
export const waitBefore = (attempt: number) => Math.min(1000 * 2 ** (attempt - 1), longestWaitMs)

/**
 * Marks leave for the server in the order they were made and stay on this device until it has answered: neither a cut network,
 * nor a page that is killed, nor a session that ends loses any. They are those of one person, and leave under no other's session.
 */
export function createMarkQueue({ send, store, newId, now }: QueueParts) {
  const waiting = shallowReactive(new Map<string, Waiting>())
  /** The mark that last left for the server, by key: the next one of the same child says that it comes after it. */
  const left = new Map<string, string>()
  const state = reactive({
    sending: false,
    offline: false,
    signedOut: false,
    /** False when this device cannot keep marks beyond the page. */
    durable: true,
    refusal: null as string | null,
    /** Marks of other people on this device: they wait for them. */
    others: [] as { name: string; count: number }[],
  })
  let owner: Person | null = null
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  /** From now on marks are made and sent by this person; whoever is signed in again finds what they left. */
  async function belongTo(person: Person | null): Promise<void> {
    if (person?.id !== owner?.id) waiting.clear()
    owner = person
    state.signedOut = person === null
    if (!person) return
    await onDisk(async () => {
      const kept = await store.all()
      if (owner?.id !== person.id) return
      for (const entry of kept.sort((a, b) => a.madeAt.localeCompare(b.madeAt)))
        if (entry.person.id === person.id && !waiting.has(entry.key)) waiting.set(entry.key, entry)
      state.others = countByName(kept.filter((entry) => entry.person.id !== person.id))
    })
    await flush()
  }

  async function keep(sheet: SheetKey, made: readonly Pick<Waiting, 'mark' | 'note'>[]): Promise<void> {
    if (!owner) return
    state.refusal = null
    const person = owner
    const entries = made.map((one) => {
      const id = newId()
      const key = keyOf(person, sheet, one.mark?.beneficiaryId ?? id)
      const after = left.get(key)
      const mark = one.mark && { ...one.mark, ...overMark(waiting.get(key)?.mark, one.mark) }
      return {
        ...sheet,
        ...one,
        ...(mark && { mark }),
        id,
        madeAt: now().toISOString(),
        person,
        key,
        ...(after && { after }),
      }
    })
    for (const entry of entries) {
      waiting.delete(entry.key)
      waiting.set(entry.key, entry)
    }
    await onDisk(() => store.put(entries))
    if (!state.offline) await flush()
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    if (state.sending || !owner) return
    state.sending = true
    try {
      for (let batch = nextBatch(); batch.length > 0; batch = nextBatch())
        if (!(await deliver(batch))) {
          state.signedOut = true
          break
        }
    } catch {
      state.offline = true
      attempt += 1
      timer = setTimeout(() => void flush(), waitBefore(attempt))
    } finally {
      state.sending = false
    }
  }

  /** False when the session is over: the batch stays. A batch that is refused is sent again one by one: only what is refused goes. */
  async function deliver(batch: readonly Waiting[]): Promise<boolean> {
    const [{ serviceId, day }] = batch as [Waiting]
    for (const { key, id } of batch) left.set(key, id)
    const sent = await send({ serviceId, day }, batch)
    attempt = 0
    state.offline = false
    if (sent.kind === 'signed-out') return false
    state.signedOut = false
    if (sent.kind === 'refused' && batch.length > 1) {
      for (const entry of batch) if (!(await deliver([entry]))) return false
      return true
    }
    if (sent.kind === 'refused') await refused(batch as [Waiting], sent)
    for (const entry of batch) if (waiting.get(entry.key) === entry) waiting.delete(entry.key)
    await onDisk(() => store.drop(batch))
    return true
  }

  /** Whose booking was cancelled meanwhile and who came all the same is served as not expected: a meal is never unseen. */
  async function refused([entry]: [Waiting], { message, notExpected }: { message: string; notExpected: boolean }) {
    if (notExpected && entry.mark?.status === 'PRESENT' && waiting.get(entry.key) === entry) {
      const served = { ...entry, id: newId(), mark: { ...entry.mark, status: 'PRESENT_UNBOOKED' as const } }
      waiting.set(entry.key, served)
      await onDisk(() => store.put([served]))
    } else state.refusal = message
  }

  async function onDisk(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      state.durable = true
    } catch {
      state.durable = false
    }
  }

  function nextBatch(): Waiting[] {
    const [first] = waiting.values()
    if (!first) return []
    const sameSheet = [...waiting.values()].filter((w) => isOf(first, w) && !w.note === !first.note)
    return first.note ? sameSheet.slice(0, 1) : sameSheet.slice(0, batchSize)
  }

  const mine = (sheet: SheetKey) => [...waiting.values()].filter((w) => isOf(sheet, w))
  function marksOf(sheet: SheetKey): Marks {
    return new Map(mine(sheet).flatMap(({ mark }) => (mark ? [[mark.beneficiaryId, rowMark(mark)] as const] : [])))
  }
  const notesOf = (sheet: SheetKey) => mine(sheet).flatMap(({ id, note }) => (note ? [{ id, name: note }] : []))

  return {
    state,
    belongTo,
    add: (sheet: SheetKey, marks: readonly (RowMark & { beneficiaryId: string })[]) =>
      keep(
        sheet,
        marks.map((mark) => ({ mark })),
      ),
    note: (sheet: SheetKey, name: string) => keep(sheet, [{ note: name }]),
    flush,
    marksOf,
    notesOf,
    count: () => waiting.size,
  }
}

const keyOf = (person: Person, { serviceId, day }: SheetKey, of: string) => `${person.id}|${serviceId}|${day}|${of}`
const isOf = (sheet: SheetKey, entry: SheetKey) => entry.serviceId === sheet.serviceId && entry.day === sheet.day

/** How many marks wait for each person. */
export function countByName(entries: readonly Waiting[]): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { person } of entries) counts.set(person.name, (counts.get(person.name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count }))
}

/** The mark as it is sent and shown: a reason goes with a justified absence only, what was told with any absence, hours with who came. */
export const rowMark = ({ status, reason, certificate, told, arrivedAt, leftAt, forgetsHours }: RowMark): RowMark => ({
  status,
  ...(isAbsent(status) && told && { told: plainTold(told) }),
  ...(status === 'ABSENT_JUSTIFIED' && { reason: reason ?? null, certificate: certificate ?? false }),
  ...(isPresent(status) && said({ arrivedAt, leftAt, forgetsHours })),
})

export type MarkQueue = ReturnType<typeof createMarkQueue>
