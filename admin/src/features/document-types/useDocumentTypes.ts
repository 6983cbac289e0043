import { computed, type Ref } from 'vue'
import {
  useArchiveDocumentTypeMutation,
  useChangeDocumentTypeMutation,
  useCreateDocumentTypeMutation,
  useDocumentTypeSetupsQuery,
  useRestoreDocumentTypeMutation,
  type DocumentTypeAnswerFragment,
  type DocumentTypeRefusalReason,
  type DocumentTypeSetupPartsFragment,
} from '@generated'
import type { SetupRefusal } from '../../layout/useSetupForm'
import { inputOf, type TypeForm } from './typeForm'

export type TypeSetup = DocumentTypeSetupPartsFragment

/** Beside which field a no of the server is told. */
const FIELDS: Partial<Record<DocumentTypeRefusalReason, keyof TypeForm>> = {
  LABEL_TAKEN: 'label',
  MONTHS_MISSING: 'months',
  TYPE_USED: 'scope',
}

/** What a commune asks families for, as it sets it up; every change reads it again. */
export function useDocumentTypes(communeId: Ref<string>) {
  const { result, error, refetch } = useDocumentTypeSetupsQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const creating = useCreateDocumentTypeMutation()
  const changing = useChangeDocumentTypeMutation()
  const archiving = useArchiveDocumentTypeMutation()
  const restoring = useRestoreDocumentTypeMutation()

  async function after(answer: DocumentTypeAnswerFragment | undefined): Promise<SetupRefusal<TypeSetup> | null> {
    await refetch()
    if (answer?.__typename !== 'DocumentTypeRefused') return null
    const { message, reason, current } = answer
    const field = FIELDS[reason]
    return { message, current, ...(field ? { field } : {}) }
  }
  const asked = ({ id, revision }: TypeSetup) => ({ typeId: id, revision })

  return {
    setups: computed(() => result.value?.documentTypeSetups ?? null),
    error,
    retry: () => void refetch(),
    create: async (form: TypeForm, requestId: string) =>
      after(
        (await creating.mutate({ input: { requestId, communeId: communeId.value, ...inputOf(form) } }))?.data
          ?.createDocumentType,
      ),
    change: async (setup: TypeSetup, form: TypeForm) =>
      after((await changing.mutate({ input: { ...asked(setup), ...inputOf(form) } }))?.data?.changeDocumentType),
    archive: async (setup: TypeSetup) => after((await archiving.mutate(asked(setup)))?.data?.archiveDocumentType),
    restore: async (setup: TypeSetup) => after((await restoring.mutate(asked(setup)))?.data?.restoreDocumentType),
  }
}
