import { computed, type Ref } from 'vue'
import { useAttendanceSheetQuery, useRecordUnbookedMutation } from '@generated'
import { countRows, sortRows, withMarks, type RowMark } from './register'
import { keepSheet, markQueue } from './sendMarks'

/** The register of a service on a day: what the server knows, under the marks that are still on their way to it. */
export function useAttendance(serviceId: Ref<string>, day: Ref<string>) {
  const sheet = useAttendanceSheetQuery(() => ({ serviceId: serviceId.value, day: day.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const unbooked = useRecordUnbookedMutation()

  const here = () => ({ serviceId: serviceId.value, day: day.value })
  const rows = computed(() =>
    sortRows(withMarks(sheet.result.value?.attendanceSheet.rows ?? [], markQueue.marksOf(here()))),
  )

  /** Answers the server's refusal, or null when the child is on the sheet. */
  async function addUnbooked(beneficiaryId: string): Promise<string | null> {
    const key = here()
    const answer = (await unbooked.mutate({ ...key, beneficiaryId }))?.data?.recordUnbooked
    if (answer?.__typename === 'AttendanceSheet') keepSheet(key, answer)
    return answer?.__typename === 'AttendanceRefused' ? answer.message : null
  }

  return {
    sheet: computed(() => sheet.result.value?.attendanceSheet ?? null),
    error: sheet.error,
    retry: () => sheet.refetch(),
    rows,
    counts: computed(() => countRows(rows.value)),
    mark: (marks: ({ beneficiaryId: string } & RowMark)[]) => void markQueue.add(here(), marks),
    saving: markQueue.state,
    waiting: computed(markQueue.count),
    flush: markQueue.flush,
    addUnbooked,
  }
}
