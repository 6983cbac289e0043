import { computed, watch, type ComputedRef } from 'vue'
import { useHeaderFamilyQuery, useSiteQuery } from '@generated'
import { formatCents } from '@shared/money'
import { setSiteName } from '@shared/pageTitle'
import { useSession } from '@shared/session'
import { applyTheme } from '@shared/theme/applyTheme'
import { onlyCommune } from './menu'
import { t } from './messages'

/** Whose site this is, in whose colours, its logo, and what is in the wallet. */
export function useSite(): {
  name: ComputedRef<string>
  balance: ComputedRef<string | null>
  logo: ComputedRef<string | null>
} {
  const { signedIn } = useSession()
  const { result: site } = useSiteQuery({ fetchPolicy: 'cache-first' })
  const { result: header } = useHeaderFamilyQuery(() => ({ enabled: signedIn.value }))
  const family = computed(() => (signedIn.value ? header.value?.family : undefined))
  const commune = computed(() => onlyCommune(family.value?.accesses ?? []))
  const name = computed(() => commune.value?.name ?? site.value?.agglomeration?.name ?? t('site'))
  const balance = computed(() => {
    const wallets = family.value?.wallets ?? []
    if (wallets.length > 1) return t('wallets', { n: wallets.length })
    return wallets[0] ? formatCents(wallets[0].balanceCents) : null
  })
  const logo = computed(() => (commune.value ? commune.value.logoUrl : site.value?.agglomeration?.logoUrl) ?? null)
  watch(commune, (next) => applyTheme(next?.theme ?? null))
  watch(name, setSiteName, { immediate: true })
  return { name, balance, logo }
}
