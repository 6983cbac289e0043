import { computed, type Ref } from 'vue'
import {
  useAttachAttendanceNoteMutation,
  useAttendanceNotesQuery,
  useCloseAttendanceNoteMutation,
  type AttendanceNoteRowFragment,
} from '@generated'

export type Note = AttendanceNoteRowFragment

/** Children noted by name: those to be found, and the last that were. */
export function useNotes(communeId: Ref<string>) {
  const { result, error, refetch } = useAttendanceNotesQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const attaching = useAttachAttendanceNoteMutation()
  const closing = useCloseAttendanceNoteMutation()

  /** Answers the refusal, or null when the note is settled; either way the list is read again. */
  async function settled(answer: { __typename: string; message?: string } | undefined) {
    await refetch()
    return answer?.__typename === 'AttendanceRefused' ? { message: answer.message ?? '' } : null
  }
  return {
    notes: computed(() => result.value ?? null),
    error,
    retry: () => void refetch(),
    attach: async (note: Note, beneficiaryId: string) =>
      settled((await attaching.mutate({ id: note.id, beneficiaryId }))?.data?.attachAttendanceNote),
    close: async (note: Note, reason: string) =>
      settled((await closing.mutate({ id: note.id, reason }))?.data?.closeAttendanceNote),
  }
}
