import { useSendReminderMutation, useSetReminderPauseMutation, useWithdrawHandoverMutation } from '@generated'
import type { Cents } from '@shared/money'

type Answer = { __typename: string; message?: string } | null | undefined
const noOf = (answer: Answer) => (answer?.message ? { message: answer.message } : null)

/** The reminders of an unpaid invoice: the next one, and whether its family is left alone. */
export function useReminders() {
  const sending = useSendReminderMutation({ refetchQueries: ['IssuedInvoices'] })
  const pausing = useSetReminderPauseMutation()
  const withdrawing = useWithdrawHandoverMutation({ refetchQueries: ['IssuedInvoices'] })
  return {
    send: async (invoiceId: string, { step, feeCents }: { step: number; feeCents: Cents }) =>
      noOf((await sending.mutate({ input: { invoiceId, step, expectedFeeCents: feeCents } }))?.data?.sendReminder),
    setPause: async (invoiceId: string, reason: string | null) =>
      noOf((await pausing.mutate({ input: { invoiceId, reason } }))?.data?.setReminderPause),
    withdrawHandover: async (invoiceId: string) =>
      noOf((await withdrawing.mutate({ invoiceId }))?.data?.withdrawHandover),
  }
}
