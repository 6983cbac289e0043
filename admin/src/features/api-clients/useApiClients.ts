import { computed, type Ref } from 'vue'
import type { FormRefusal } from '@shared/forms/useForm'
import {
  type ApiClientAnswerFragment,
  type ApiClientPartsFragment,
  type ApiClientRefusalReason,
  type CreateApiClientInput,
  useAddApiTokenMutation,
  useApiClientsQuery,
  useCreateApiClientMutation,
  useRevokeApiClientMutation,
  useRevokeApiTokenMutation,
} from '@generated'

export type Program = ApiClientPartsFragment
export type Token = Program['tokens'][number]
/** A token that was just made: it is shown once, and forgotten with its window. */
export interface MadeToken {
  program: string
  token: string | null
}

/** The field that a refusal is about. */
const FIELDS: Partial<Record<ApiClientRefusalReason, keyof CreateApiClientInput>> = {
  WRONG_PASSWORD: 'password',
  NAME_TAKEN: 'name',
  NO_SCOPE: 'scopes',
  HEALTH_ALONE: 'scopes',
  NOT_BY_SERVICE: 'serviceIds',
  ENDS_WRONG: 'endsOn',
}

/** The programs that a commune lets in, or the agglomeration when `communeId` is null. */
export function useApiClients(communeId: Ref<string | null>) {
  const { result, error, refetch } = useApiClientsQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const creating = useCreateApiClientMutation()
  const adding = useAddApiTokenMutation()
  const revokingToken = useRevokeApiTokenMutation()
  const revokingClient = useRevokeApiClientMutation()

  /** After a change, or a refusal that says a colleague made one, the list is read again. */
  async function settled(
    answer: ApiClientAnswerFragment | undefined,
    made?: (token: MadeToken) => void,
  ): Promise<FormRefusal | null> {
    if (answer?.__typename !== 'ApiClientRefused') await refetch()
    if (answer?.__typename === 'ApiClientRefused')
      return { message: answer.message, field: FIELDS[answer.reason] ?? null }
    if (answer) made?.({ program: answer.apiClient.name, token: answer.token })
    return null
  }
  return {
    programs: computed(() => result.value?.apiClients ?? null),
    error,
    refetch: () => void refetch(),
    create: async (input: CreateApiClientInput, made: (token: MadeToken) => void) =>
      settled((await creating.mutate({ input }))?.data?.createApiClient, made),
    addToken: async ({ id }: Program, password: string, made: (token: MadeToken) => void) =>
      settled((await adding.mutate({ apiClientId: id, password }))?.data?.addApiToken, made),
    revokeToken: async ({ id }: Token) =>
      settled((await revokingToken.mutate({ apiTokenId: id }))?.data?.revokeApiToken),
    revokeProgram: async ({ id }: Program) =>
      settled((await revokingClient.mutate({ apiClientId: id }))?.data?.revokeApiClient),
  }
}
