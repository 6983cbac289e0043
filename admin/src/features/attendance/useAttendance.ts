import { ApolloError } from '@apollo/client/core'
import { useApolloClient } from '@vue/apollo-composable'
import { computed, onScopeDispose, type Ref } from 'vue'
import {
  AttendanceSheetDocument,
  useAttendanceSheetQuery,
  useRecordAttendanceMutation,
  useRecordUnbookedMutation,
  type AttendanceSheetQuery,
  type AttendanceSheetQueryVariables,
  type AttendanceSheetRowsFragment,
} from '@generated'
import { createMarkQueue, type SheetKey } from './markQueue'
import { countRows, sortRows, withMarks, type Mark } from './register'

/** The register of a service on a day: what the server knows, under the marks that are still on their way to it. */
export function useAttendance(serviceId: Ref<string>, day: Ref<string>) {
  const { resolveClient } = useApolloClient()
  const sheet = useAttendanceSheetQuery(() => ({ serviceId: serviceId.value, day: day.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const record = useRecordAttendanceMutation()
  const unbooked = useRecordUnbookedMutation()

  function keep({ serviceId, day }: SheetKey, attendanceSheet: AttendanceSheetRowsFragment) {
    resolveClient().writeQuery<AttendanceSheetQuery, AttendanceSheetQueryVariables>({
      query: AttendanceSheetDocument,
      variables: { serviceId, day },
      data: { attendanceSheet },
    })
  }

  const queue = createMarkQueue(async (key, marks) => {
    try {
      const answer = (await record.mutate({ ...key, marks }))?.data?.recordAttendance
      if (!answer) throw new Error('no answer')
      if (answer.__typename === 'AttendanceRefused') return answer.message
      keep(key, answer)
      return null
    } catch (failure) {
      if (failure instanceof ApolloError && failure.graphQLErrors.length > 0) return failure.message
      throw failure
    }
  })

  const online = () => void queue.flush()
  const unsaved = (event: BeforeUnloadEvent) => {
    if (queue.count() > 0) event.preventDefault()
  }
  window.addEventListener('online', online)
  window.addEventListener('beforeunload', unsaved)
  onScopeDispose(() => {
    window.removeEventListener('online', online)
    window.removeEventListener('beforeunload', unsaved)
    if (queue.count() === 0) queue.stop()
  })

  const here = () => ({ serviceId: serviceId.value, day: day.value })
  const rows = computed(() =>
    sortRows(withMarks(sheet.result.value?.attendanceSheet.rows ?? [], queue.marksOf(here()))),
  )

  /** Answers the server's refusal, or null when the child is on the sheet. */
  async function addUnbooked(beneficiaryId: string): Promise<string | null> {
    const key = here()
    const answer = (await unbooked.mutate({ ...key, beneficiaryId }))?.data?.recordUnbooked
    if (answer?.__typename === 'AttendanceSheet') keep(key, answer)
    return answer?.__typename === 'AttendanceRefused' ? answer.message : null
  }

  return {
    sheet: computed(() => sheet.result.value?.attendanceSheet ?? null),
    loading: sheet.loading,
    error: sheet.error,
    retry: () => sheet.refetch(),
    rows,
    counts: computed(() => countRows(rows.value)),
    mark: (marks: { beneficiaryId: string; status: Mark }[]) => void queue.add(here(), marks),
    saving: queue.state,
    waiting: computed(queue.count),
    flush: queue.flush,
    addUnbooked,
  }
}
