import { apollo } from '@shared/apollo/client'
import { explain } from '@shared/apollo/explain'
import {
  AttendanceSheetDocument,
  RecordAttendanceDocument,
  type AttendanceSheetQuery,
  type AttendanceSheetQueryVariables,
  type AttendanceSheetRowsFragment,
  type RecordAttendanceMutation,
  type RecordAttendanceMutationVariables,
} from '@generated'
import { createMarkQueue, type SendMarks, type SheetKey } from './markQueue'

/** The server's sheet replaces the one on screen. */
export function keepSheet({ serviceId, day }: SheetKey, attendanceSheet: AttendanceSheetRowsFragment): void {
  apollo.writeQuery<AttendanceSheetQuery, AttendanceSheetQueryVariables>({
    query: AttendanceSheetDocument,
    variables: { serviceId, day },
    data: { attendanceSheet },
  })
}

const sendMarks: SendMarks = async (sheet, marks) => {
  try {
    const { data } = await apollo.mutate<RecordAttendanceMutation, RecordAttendanceMutationVariables>({
      mutation: RecordAttendanceDocument,
      variables: { ...sheet, marks },
    })
    const answer = data?.recordAttendance
    if (answer?.__typename === 'AttendanceSheet') keepSheet(sheet, answer)
    return answer?.__typename === 'AttendanceRefused' ? answer.message : null
  } catch (failure) {
    const { kind, message } = explain(failure)
    if (kind !== 'refused' && kind !== 'input') throw failure
    return message
  }
}

/** One queue for the whole console: leaving the page for the kitchen or another day loses no mark. */
export const markQueue = createMarkQueue(sendMarks)

window.addEventListener('online', () => void markQueue.flush())
window.addEventListener('beforeunload', (event) => {
  if (markQueue.count() > 0) event.preventDefault()
})
