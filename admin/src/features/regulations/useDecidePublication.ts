import { useApprovePublicationMutation, useRefusePublicationMutation, useWithdrawRegulationMutation } from '@generated'

type Refusal = { message: string } | null

/** Approving, refusing and withdrawing what was published or asked; null when it is done. */
export function useDecidePublication() {
  const approving = useApprovePublicationMutation()
  const refusing = useRefusePublicationMutation()
  const withdrawing = useWithdrawRegulationMutation()

  async function approve(approvalId: string, confirmToday: boolean): Promise<Refusal> {
    const answer = (await approving.mutate({ approvalId, confirmToday }))?.data?.approvePublication
    return answer?.__typename === 'RegulationRefused' ? answer : null
  }
  async function refuse(approvalId: string, reason: string): Promise<Refusal> {
    const answer = (await refusing.mutate({ approvalId, reason }))?.data?.refusePublication
    if (answer?.__typename === 'RegulationRefused') return answer
    return null
  }
  async function withdraw(id: string, reason: string): Promise<Refusal> {
    const answer = (await withdrawing.mutate({ id, reason }))?.data?.withdrawRegulation
    if (answer?.__typename === 'RegulationRefused') return answer
    return null
  }
  return { approve, refuse, withdraw }
}
