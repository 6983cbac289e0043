import { computed, type Ref } from 'vue'
import type { ApiScope, ChangeKind, WebhookAnswerFragment, WebhookPartsFragment } from '@generated'
import {
  type CreateWebhookInput,
  useCreateWebhookMutation,
  useRemoveWebhookMutation,
  useRenewWebhookSecretMutation,
  useRestartWebhookMutation,
  useRetireWebhookSecretMutation,
  useTestWebhookMutation,
  useWebhooksQuery,
} from '@generated'
import type { FormRefusal } from '@shared/forms/useForm'

export type ProgramWebhook = WebhookPartsFragment
/** A secret that was just made: it is shown once, and forgotten with its window. */
export interface MadeSecret {
  url: string
  secret: string
}

/** One of these scopes reads a change of a kind: the same table as the server's, which judges. */
const READS: Readonly<Record<ChangeKind, readonly ApiScope[]>> = {
  COUNTS: ['READ_COUNTS'],
  ATTENDANCE: ['READ_ATTENDANCE'],
  BOOKING: ['READ_ATTENDANCE', 'READ_MONEY'],
  ORDER: ['READ_MONEY'],
  PAYMENT: ['READ_MONEY'],
  FAMILY: ['READ_FAMILIES'],
}
export const kindsFor = (scopes: readonly ApiScope[]): ChangeKind[] =>
  (Object.keys(READS) as ChangeKind[]).filter((kind) => READS[kind].some((scope) => scopes.includes(scope)))

/** The addresses of a program. */
export function useWebhooks(communeId: Ref<string | null>, clientId: string) {
  const { result, error, refetch } = useWebhooksQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'network-only',
  })
  const creating = useCreateWebhookMutation()
  const renewing = useRenewWebhookSecretMutation()
  const retiring = useRetireWebhookSecretMutation()
  const removing = useRemoveWebhookMutation()
  const restarting = useRestartWebhookMutation()
  const testing = useTestWebhookMutation()

  async function settled(
    answer: WebhookAnswerFragment | undefined,
    made?: (secret: MadeSecret) => void,
  ): Promise<FormRefusal | null> {
    if (answer?.__typename === 'WebhookRefused') return { message: answer.message }
    await refetch()
    if (answer?.secret) made?.({ url: answer.webhook.url, secret: answer.secret })
    return null
  }
  /** What a button does: a refusal is told like a failure. */
  async function done(answer: WebhookAnswerFragment | undefined): Promise<void> {
    const refused = await settled(answer)
    if (refused) throw new Error(refused.message)
  }
  return {
    program: computed(() =>
      result.value ? (result.value.apiClients.find(({ id }) => id === clientId) ?? 'GONE') : null,
    ),
    error,
    refetch: () => void refetch(),
    create: async (input: CreateWebhookInput, made: (secret: MadeSecret) => void) =>
      settled((await creating.mutate({ input }))?.data?.createWebhook, made),
    renew: async ({ id }: ProgramWebhook, password: string, made: (secret: MadeSecret) => void) =>
      settled((await renewing.mutate({ webhookId: id, password }))?.data?.renewWebhookSecret, made),
    retire: async ({ id }: ProgramWebhook) =>
      done((await retiring.mutate({ webhookId: id }))?.data?.retireWebhookSecret),
    remove: async ({ id }: ProgramWebhook) => done((await removing.mutate({ webhookId: id }))?.data?.removeWebhook),
    restart: async ({ id }: ProgramWebhook) => done((await restarting.mutate({ webhookId: id }))?.data?.restartWebhook),
    test: async ({ id }: ProgramWebhook) => done((await testing.mutate({ webhookId: id }))?.data?.testWebhook),
  }
}
