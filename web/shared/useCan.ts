import { computed, toValue, type ComputedRef, type MaybeRefOrGetter } from 'vue'

export interface Permission {
  allowed: boolean
  reason?: string | null
}

/** What the server says about a verb (`can { cancel { allowed reason } }`); refused until it has answered. */
export function useCan(permission: MaybeRefOrGetter<Permission | null | undefined>): {
  allowed: ComputedRef<boolean>
  reason: ComputedRef<string | null>
} {
  const asked = computed(() => toValue(permission))
  return { allowed: computed(() => asked.value?.allowed ?? false), reason: computed(() => asked.value?.reason ?? null) }
}
