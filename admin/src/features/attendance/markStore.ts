import type { Day } from '@shared/day'
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { RowMark } from './register'

/** Which sheet a mark belongs to. */
export interface SheetKey {
  serviceId: string
  day: Day
}
export interface Person {
  id: string
  name: string
}
/** What somebody touched and the server has not confirmed yet: a mark of a child, or the name of one nobody knows. */
export interface Waiting extends SheetKey {
  /** One line per person, sheet and child: a later touch takes the place of the one before. */
  key: string
  /** The mark's own id: sent twice, it counts once. */
  id: string
  /** The mark of the same child that left this device before: this one stands over it. */
  after?: string
  /** By the clock of this device. */
  madeAt: string
  person: Person
  mark?: RowMark & { beneficiaryId: string }
  note?: string
}

/** Where marks wait between two lives of the page. */
export interface MarkStore {
  all: () => Promise<Waiting[]>
  put: (entries: readonly Waiting[]) => Promise<void>
  /** Forgets entries that have not been replaced since. */
  drop: (entries: readonly Waiting[]) => Promise<void>
}

interface Schema extends DBSchema {
  waiting: { key: string; value: Waiting }
}

/** On this device's disk (IndexedDB): it survives a reload, a tab that is killed, and the night. */
export function diskStore(): MarkStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const db = () =>
    (opened ??= openDB<Schema>('cantine-pointage', 1, {
      upgrade: (made) => void made.createObjectStore('waiting', { keyPath: 'key' }),
      terminated: () => (opened = null),
    }))
  return {
    all: async () => (await db()).getAll('waiting'),
    async put(entries) {
      const tx = (await db()).transaction('waiting', 'readwrite')
      await Promise.all([...entries.map((entry) => tx.store.put(entry)), tx.done])
    },
    async drop(entries) {
      const tx = (await db()).transaction('waiting', 'readwrite')
      for (const { key, id } of entries) {
        const kept = await tx.store.get(key)
        if (kept?.id === id) await tx.store.delete(key)
      }
      await tx.done
    },
  }
}
