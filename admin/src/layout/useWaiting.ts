import { computed, type Ref } from 'vue'
import { useToDecideQuery, useValidationCountsQuery, type StaffRole, type ValidationCountsQuery } from '@generated'
import { menuFor, type MenuKey } from './menu'

const EVERY_MINUTE = 60_000

/** How many decisions wait in the commune on each page of the menu, read again every minute; nothing of the pages one does not see. */
export function useWaiting(commune: Ref<{ id: string } | null>, roles: Ref<StaffRole[]>) {
  const sees = (key: MenuKey) => menuFor(roles.value).some((entry) => entry.key === key)
  const { result: counts } = useValidationCountsQuery(
    () => ({ communeId: commune.value?.id ?? '' }),
    () => ({ enabled: commune.value !== null && sees('validations'), pollInterval: EVERY_MINUTE }),
  )
  const asked = computed(() => ({ acts: sees('waitingList'), keepsBooks: sees('invoices') }))
  const { result: toDecide } = useToDecideQuery(
    () => ({ communeId: commune.value?.id ?? '', ...asked.value }),
    () => ({
      enabled: commune.value !== null && (asked.value.acts || asked.value.keepsBooks),
      pollInterval: EVERY_MINUTE,
    }),
  )
  return computed((): Partial<Record<MenuKey, number>> => ({
    validations: counts.value && sumOf(counts.value),
    waitingList: toDecide.value?.requestsToAnswer,
    invoices: toDecide.value?.creditsToDecide,
  }))
}

const sumOf = ({ validationCounts: counts, customValuesToReview: values }: ValidationCountsQuery): number =>
  counts.accounts + counts.accesses + counts.documents + counts.changes + values.length
