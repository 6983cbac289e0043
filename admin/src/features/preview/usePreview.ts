import { computed, type Ref } from 'vue'
import { firstOf, lastOf } from '@shared/month'
import { useFamilyPreviewQuery, usePreviewCommuneQuery } from '@generated'
import { wholeOf, type Choices } from './preview'

/** The commune as it is published, and what a family that is made up would be offered over a month. */
export function usePreview(slug: Ref<string>, communeId: Ref<string>, choices: Choices, month: Ref<string>) {
  const asked = usePreviewCommuneQuery(() => ({ slug: slug.value }), { fetchPolicy: 'cache-and-network' })
  const commune = computed(() => asked.result.value?.commune ?? null)
  const situation = computed(
    () =>
      commune.value?.situations.find(({ id }) => id === choices.situationId) ?? commune.value?.situations[0] ?? null,
  )
  const numbers = computed(() => ({
    quotient: wholeOf(choices.quotient, 0, 99_999),
    age: wholeOf(choices.age, 0, 120),
    children: wholeOf(choices.children, 1, 12),
  }))
  const { result, error, refetch } = useFamilyPreviewQuery(
    () => ({
      communeId: communeId.value,
      situationId: situation.value?.id ?? '',
      from: firstOf(month.value),
      to: lastOf(month.value),
      quotient: numbers.value.quotient ?? null,
      age: numbers.value.age ?? null,
      level: choices.level === '' ? null : choices.level,
      children: numbers.value.children ?? 1,
    }),
    () => ({ enabled: situation.value !== null, fetchPolicy: 'cache-and-network' as const, debounce: 300 }),
  )
  return {
    commune,
    situation,
    numbers,
    offer: computed(() => result.value?.familyPreview ?? null),
    communeError: asked.error,
    offerError: error,
    retry: () => {
      void asked.refetch()
      if (situation.value) void refetch()
    },
  }
}
