import type { Day } from '../../platform/day.js'
import type { SchoolCalendar } from '../regulations/index.js'
import type { WorkedCase } from './replay.policy.js'

export interface CorpusEntry {
  id: string
  worked_examples: WorkedCase[]
}
export interface Corpus {
  calendars?: { school_breaks_first_to_last_day_inclusive?: Record<string, [Day, Day][]> }
  entries: CorpusEntry[]
}

/** A file of worked cases: a corpus, one entry, or a bare list of cases. */
export function readCorpus(document: unknown): Corpus {
  if (Array.isArray(document)) return { entries: [{ id: 'cases', worked_examples: document as WorkedCase[] }] }
  const corpus = document as Partial<Corpus> & Partial<CorpusEntry>
  const calendars = corpus.calendars ? { calendars: corpus.calendars } : {}
  if (corpus.entries) return { ...calendars, entries: corpus.entries }
  return { ...calendars, entries: [{ id: corpus.id ?? 'cases', worked_examples: corpus.worked_examples ?? [] }] }
}

const NAMES: Record<string, string> = { '10': 'toussaint', '12': 'noel', '02': 'hiver', '04': 'printemps', '07': 'ete' }

/** The school breaks of a corpus, by zone. */
export const schoolCalendarOf = (corpus: Corpus): SchoolCalendar => ({
  breaks: Object.entries(corpus.calendars?.school_breaks_first_to_last_day_inclusive ?? {}).flatMap(([zone, breaks]) =>
    breaks.map(([from, to]) => ({ zone, name: NAMES[from.slice(5, 7)] ?? from, from, to })),
  ),
})
