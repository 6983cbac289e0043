import { computed, type Ref } from 'vue'
import {
  useArchiveCustomFieldMutation,
  useChangeCustomFieldMutation,
  useCreateCustomFieldMutation,
  useCustomFieldSetupsQuery,
  useRestoreCustomFieldMutation,
  type CustomFieldAnswerFragment,
  type CustomFieldRefusalReason,
  type CustomFieldSetupPartsFragment,
} from '@generated'
import type { SetupRefusal } from '../../layout/useSetupForm'
import { createdFrom, inputOf, type FieldForm } from './fieldForm'

export type FieldSetup = CustomFieldSetupPartsFragment

/** Beside which field a no of the server is told. */
const FIELDS: Partial<Record<CustomFieldRefusalReason, keyof FieldForm>> = {
  LABEL_TAKEN: 'label',
  NAME_TAKEN: 'reads',
  NAME_MALFORMED: 'name',
  NAME_OF_THE_PRODUCT: 'name',
  TYPE_OF_FACT: 'type',
  CHOICES_MISSING: 'choices',
  CHOICE_TWICE: 'choices',
  CHOICE_USED: 'choices',
}

/** What a commune keeps of its families, as it sets it up; every change reads it again. */
export function useCustomFields(communeId: Ref<string>) {
  const { result, error, refetch } = useCustomFieldSetupsQuery(() => ({ communeId: communeId.value }), {
    fetchPolicy: 'cache-and-network',
  })
  const creating = useCreateCustomFieldMutation()
  const changing = useChangeCustomFieldMutation()
  const archiving = useArchiveCustomFieldMutation()
  const restoring = useRestoreCustomFieldMutation()

  async function after(answer: CustomFieldAnswerFragment | undefined): Promise<SetupRefusal<FieldSetup> | null> {
    await refetch()
    if (answer?.__typename !== 'CustomFieldRefused') return null
    const { message, reason, current } = answer
    const field = FIELDS[reason]
    return { message, current, ...(field ? { field } : {}) }
  }
  const asked = ({ id, revision }: FieldSetup) => ({ fieldId: id, revision })

  return {
    setups: computed(() => result.value?.customFieldSetups ?? null),
    error,
    retry: () => void refetch(),
    create: async (form: FieldForm, requestId: string) =>
      after(
        (await creating.mutate({ input: { requestId, communeId: communeId.value, ...createdFrom(form) } }))?.data
          ?.createCustomField,
      ),
    change: async (setup: FieldSetup, form: FieldForm) =>
      after((await changing.mutate({ input: { ...asked(setup), ...inputOf(form) } }))?.data?.changeCustomField),
    archive: async (setup: FieldSetup) => after((await archiving.mutate(asked(setup)))?.data?.archiveCustomField),
    restore: async (setup: FieldSetup) => after((await restoring.mutate(asked(setup)))?.data?.restoreCustomField),
  }
}
