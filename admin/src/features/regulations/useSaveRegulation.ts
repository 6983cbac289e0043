import { usePublishRegulationMutation, useSaveRegulationDraftMutation, type RegulationPartsFragment } from '@generated'

export type Answer = { ok: true; regulation: RegulationPartsFragment } | { ok: false; message: string }

/** Keeps the draft of a service, and publishes it. */
export function useSaveRegulation(serviceId: string, changed: () => Promise<unknown>) {
  const saving = useSaveRegulationDraftMutation()
  const publishing = usePublishRegulationMutation()

  async function save(policy: string): Promise<Answer> {
    const answer = (await saving.mutate({ serviceId, policy }))?.data?.saveRegulationDraft
    if (answer?.__typename === 'RegulationRefused') return refusedFor(answer)
    if (!answer) throw new Error('The server gave no answer')
    return { ok: true, regulation: answer }
  }

  async function publish(id: string, effectiveFrom: string): Promise<Answer> {
    const answer = (await publishing.mutate({ id, effectiveFrom }))?.data?.publishRegulation
    if (answer?.__typename === 'RegulationRefused') return refusedFor(answer)
    if (!answer) throw new Error('The server gave no answer')
    await changed()
    return { ok: true, regulation: answer }
  }
  return { save, publish }
}

const refusedFor = (answer: { message: string; refusedFor: { message: string }[] }): Answer => ({
  ok: false,
  message: [answer.message, ...answer.refusedFor.map((problem) => problem.message)].join(' '),
})
