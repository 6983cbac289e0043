import { computed, onScopeDispose, watch, type Ref } from 'vue'
import type { Day } from '@shared/day'
import { useAttendanceSheetQuery, useUnbookedChoicesQuery } from '@generated'
import { countRows, sortRows, withMarks, withServed, type Choice, type RowMark } from './register'
import { isSignedOut, markQueue } from './sendMarks'

/** What another tablet marked is seen after this long at the latest. */
const readAgainMs = 15_000
const settledMs = 1_000

/** The register of a service on a day: what the server knows, under the marks (of who makes some) that are still on their way to it. */
export function useAttendance(serviceId: Ref<string>, day: Ref<Day>, marks: Ref<boolean>) {
  const here = () => ({ serviceId: serviceId.value, day: day.value })
  const sheet = useAttendanceSheetQuery(here, {
    fetchPolicy: 'cache-and-network',
    pollInterval: readAgainMs,
    context: { stays: true },
  })
  sheet.onError((failure) => {
    if (isSignedOut(failure)) markQueue.state.signedOut = true
  })
  // read with the page, so that a child nobody expected is found without a network too
  const known = useUnbookedChoicesQuery(here, () => ({
    enabled: marks.value,
    fetchPolicy: 'cache-and-network',
    context: { stays: true },
  }))
  const choices = computed<readonly Choice[]>(() => known.result.value?.unbookedChoices ?? [])

  const readAgain = () => {
    if (document.visibilityState === 'visible') void sheet.refetch()?.catch(() => null)
  }
  document.addEventListener('visibilitychange', readAgain)
  onScopeDispose(() => document.removeEventListener('visibilitychange', readAgain))

  // an answer that left the server before the marks came to it may arrive after theirs
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(markQueue.count, (count, before) => {
    clearTimeout(timer)
    if (count === 0 && before > 0) timer = setTimeout(readAgain, settledMs)
  })
  onScopeDispose(() => clearTimeout(timer))

  const rows = computed(() => {
    const kept = markQueue.marksOf(here())
    const server = sheet.result.value?.attendanceSheet.rows ?? []
    return sortRows(withMarks(withServed(server, kept, choices.value), kept))
  })
  /** Children noted by name: those the server has, and those on their way. */
  const notes = computed(() => {
    const server = sheet.result.value?.attendanceSheet.notes ?? []
    const there = new Set(server.map((note) => note.id))
    return [...server, ...markQueue.notesOf(here()).filter((note) => !there.has(note.id))]
  })

  return {
    sheet: computed(() => sheet.result.value?.attendanceSheet ?? null),
    error: sheet.error,
    retry: () => sheet.refetch(),
    rows,
    notes,
    choices,
    choicesError: known.error,
    readChoices: () => void known.refetch(),
    counts: computed(() => countRows(rows.value)),
    mark: (added: ({ beneficiaryId: string } & RowMark)[]) => void markQueue.add(here(), added),
    serve: (beneficiaryId: string) => void markQueue.add(here(), [{ beneficiaryId, status: 'PRESENT_UNBOOKED' }]),
    noteChild: (name: string) => void markQueue.note(here(), name),
    saving: markQueue.state,
    waiting: computed(markQueue.count),
    flush: markQueue.flush,
  }
}
