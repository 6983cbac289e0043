import type { Day } from '@shared/day'
import {
  usePublishForSeveralMutation,
  usePublishRegulationMutation,
  useSaveRegulationDraftMutation,
  type AlsoForInput,
  type RegulationPartsFragment,
} from '@generated'
import { plainDay } from '@shared/day'
import { t } from './messages'

export type Answer = { ok: true; regulation: RegulationPartsFragment } | { ok: false; message: string }

/** Published, or waiting for a second person. */
export type PublishAnswer = Answer | { ok: true; waits: string } | { ok: true; several: string }

/** Keeps the draft of a service, and publishes it. */
export function useSaveRegulation(serviceId: string, changed: () => Promise<unknown>) {
  const saving = useSaveRegulationDraftMutation()
  const publishing = usePublishRegulationMutation()
  const together = usePublishForSeveralMutation()

  /** @param draftReadAt when the draft that was read had been saved; null: there was none. Another one is not overwritten. */
  async function save(policy: string, draftReadAt: string | null): Promise<Answer> {
    const answer = (await saving.mutate({ serviceId, policy, draftReadAt }))?.data?.saveRegulationDraft
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
  /** The same rules for other services too: all of them, or none. */
  async function publishForSeveral(
    { id, createdAt }: RegulationPartsFragment,
    effectiveFrom: Day,
    confirmToday: boolean,
    alsoFor: AlsoForInput[],
  ): Promise<PublishAnswer> {
    const input = { regulationId: id, savedAt: createdAt, effectiveFrom, confirmToday, alsoFor }
    const answer = (await together.mutate({ input }))?.data?.publishForSeveral
    if (answer?.__typename === 'RegulationRefused') return refusedFor(answer)
    if (!answer) throw new Error('The server gave no answer')
    await changed()
    const named = (waiting: boolean) =>
      answer.publications
        .flatMap(({ service, waits }) => ((waits !== null) === waiting ? [service.name] : []))
        .join(', ')
    const [published, waiting] = [named(false), named(true)]
    const said = [
      published && t('publishedSeveral', { services: published, day: plainDay(effectiveFrom) }),
      waiting && t('waitsSeveral', { services: waiting }),
    ]
    return { ok: true, several: said.filter(Boolean).join(' ') }
  }
  return { save, publish, publishForSeveral }
}

const refusedFor = (answer: { message: string; refusedFor: { message: string }[] }): Answer => ({
  ok: false,
  message: [answer.message, ...answer.refusedFor.map((problem) => problem.message)].join(' '),
})
