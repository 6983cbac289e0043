import { ApolloError } from '@apollo/client/core'
import { apollo } from '@shared/apollo/client'
import { explain } from '@shared/apollo/explain'
import { deviceNow } from '@shared/clock'
import {
  AttendanceSheetDocument,
  NoteChildDocument,
  RecordAttendanceDocument,
  type AttendanceSheetQuery,
  type AttendanceSheetQueryVariables,
  type AttendanceSheetRowsFragment,
  type NoteChildMutation,
  type NoteChildMutationVariables,
  type RecordAttendanceMutation,
  type RecordAttendanceMutationVariables,
} from '@generated'
import { createMarkQueue, rowMark, type SendBatch, type Sent } from './markQueue'
import { diskStore, type SheetKey, type Waiting } from './markStore'

/** The server's sheet replaces the one on screen. */
export function keepSheet({ serviceId, day }: SheetKey, attendanceSheet: AttendanceSheetRowsFragment): void {
  apollo.writeQuery<AttendanceSheetQuery, AttendanceSheetQueryVariables>({
    query: AttendanceSheetDocument,
    variables: { serviceId, day },
    data: { attendanceSheet },
  })
}

type Answer = RecordAttendanceMutation['recordAttendance'] | null | undefined

async function ask(sheet: SheetKey, batch: readonly Waiting[]): Promise<Answer> {
  const [first] = batch
  const sentAt = deviceNow().toISOString()
  const madeBy = first?.person.id
  if (first?.note) {
    const { data } = await apollo.mutate<NoteChildMutation, NoteChildMutationVariables>({
      mutation: NoteChildDocument,
      variables: { ...sheet, id: first.id, name: first.note, madeAt: first.madeAt, sentAt, madeBy },
      context: { stays: true },
    })
    return data?.noteChild
  }
  const marks = batch.flatMap(({ id, madeAt, after, mark }) =>
    mark ? [{ markId: id, madeAt, after, beneficiaryId: mark.beneficiaryId, ...rowMark(mark) }] : [],
  )
  const { data } = await apollo.mutate<RecordAttendanceMutation, RecordAttendanceMutationVariables>({
    mutation: RecordAttendanceDocument,
    variables: { ...sheet, marks, sentAt, madeBy },
    context: { stays: true },
  })
  return data?.recordAttendance
}

/** The session ended, or is somebody else's: the marks are kept until the person who made them signs in. */
const SIGNED_OUT = ['UNAUTHENTICATED', 'SESSION_CHANGED']
/** What may be answered to the same marks later. Anything else is a no: sent again it would be the same. */
const FINAL = ['BAD_USER_INPUT', 'NOT_FOUND']

export const isSignedOut = (failure: unknown) => codesOf(failure).some((code) => SIGNED_OUT.includes(code))

const sendBatch: SendBatch = async (sheet, batch): Promise<Sent> => {
  try {
    const answer = await ask(sheet, batch)
    if (answer?.__typename === 'AttendanceSheet') keepSheet(sheet, answer)
    if (answer?.__typename !== 'AttendanceRefused') return { kind: 'saved' }
    return { kind: 'refused', message: answer.message, notExpected: answer.refusal === 'NOT_EXPECTED' }
  } catch (failure) {
    if (isSignedOut(failure)) return { kind: 'signed-out' }
    if (!codesOf(failure).some((code) => FINAL.includes(code))) throw failure
    return { kind: 'refused', message: explain(failure).message, notExpected: false }
  }
}

/** The codes of an answer, whether it came with 200 or with a 4xx or 5xx. */
function codesOf(failure: unknown): string[] {
  if (!(failure instanceof ApolloError)) return []
  const { networkError: network } = failure
  const body = network && 'result' in network && typeof network.result === 'object' ? network.result : {}
  const errors = Array.isArray(body['errors']) ? (body['errors'] as { extensions?: { code?: unknown } }[]) : []
  return [...failure.graphQLErrors, ...errors].map((error) => String(error.extensions?.['code'] ?? ''))
}

export const markStore = diskStore()
/** One queue for the whole console: leaving the page for the kitchen or another day loses no mark. */
export const markQueue = createMarkQueue({
  send: sendBatch,
  store: markStore,
  newId: () => crypto.randomUUID(),
  now: deviceNow,
})

window.addEventListener('online', () => void markQueue.flush())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void markQueue.flush()
})
window.addEventListener('beforeunload', (event) => {
  if (markQueue.count() > 0 && !markQueue.state.durable) event.preventDefault()
})
