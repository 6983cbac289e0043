import { computed, type Ref } from 'vue'
import { useAttendanceNoteCountQuery } from '@generated'

/** How many children noted by name wait for the office, read again every minute. */
export function useNotesToSettle(communeId: Ref<string>, enabled: Ref<boolean>) {
  const { result } = useAttendanceNoteCountQuery(
    () => ({ communeId: communeId.value }),
    () => ({ enabled: enabled.value, fetchPolicy: 'cache-and-network', pollInterval: 60_000 }),
  )
  return computed(() => result.value?.attendanceNoteCount ?? 0)
}
