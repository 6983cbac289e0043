import type { Day } from '@shared/day'
import { usePublishRegulationMutation, useSaveRegulationDraftMutation, type RegulationPartsFragment } from '@generated'

export type Answer = { ok: true; regulation: RegulationPartsFragment } | { ok: false; message: string }

/** Published, or waiting for a second person. */
export type PublishAnswer = Answer | { ok: true; waits: string }

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

  async function publish(id: string, effectiveFrom: Day, confirmToday: boolean): Promise<PublishAnswer> {
    const answer = (await publishing.mutate({ id, effectiveFrom, confirmToday }))?.data?.publishRegulation
    if (answer?.__typename === 'RegulationRefused') return refusedFor(answer)
    if (!answer) throw new Error('The server gave no answer')
    await changed()
    if (answer.__typename === 'RegulationWaits') return { ok: true, waits: answer.sentence }
    return { ok: true, regulation: answer }
  }
  return { save, publish }
}

const refusedFor = (answer: { message: string; refusedFor: { message: string }[] }): Answer => ({
  ok: false,
  message: [answer.message, ...answer.refusedFor.map((problem) => problem.message)].join(' '),
})
