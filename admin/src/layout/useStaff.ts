import { computed, inject, provide, ref, watch, watchEffect, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import { leaveFor } from '@shared/forms/unsaved'
import { useSession, type Viewer } from '@shared/session'
import { useStaffCommunesQuery, type StaffCommuneFragment, type StaffRole } from '@generated'
import { communesOf, rolesIn } from './menu'

/** The signed-in member of staff, and the commune the console is working for. */
export interface Staff {
  viewer: ComputedRef<Viewer | null>
  communes: ComputedRef<StaffCommuneFragment[]>
  commune: ComputedRef<StaffCommuneFragment | null>
  roles: ComputedRef<StaffRole[]>
  /** The commune of this tab until its role there ended. */
  lost: Ref<string | null>
  /** Known to work for no commune: the install has just been opened. */
  none: ComputedRef<boolean>
  choose: (slug: string) => void
  loading: ComputedRef<boolean>
  error: ComputedRef<unknown>
  retry: () => void
}
const staffKey: InjectionKey<Staff> = Symbol('staff')
/** The commune worked for last: in this tab, whatever another tab does meanwhile; a new tab begins with the last of this browser. */
const rememberedAs = 'cantine.console.commune'

export function provideStaff(): Staff {
  const session = useSession()
  const asked = useStaffCommunesQuery({ fetchPolicy: 'cache-first' })
  const slug = ref(sessionStorage.getItem(rememberedAs) ?? localStorage.getItem(rememberedAs))
  const memberships = computed(() => session.viewer.value?.staff ?? [])
  const communes = computed(() => communesOf(memberships.value, asked.result.value?.staffCommunes ?? []))
  const commune = computed(() => communes.value.find((c) => c.slug === slug.value) ?? communes.value[0] ?? null)
  watchEffect(() => {
    for (const storage of [sessionStorage, localStorage])
      if (commune.value) storage.setItem(rememberedAs, commune.value.slug)
  })
  const lost = ref<string | null>(null)
  watch(commune, (_, before) => {
    if (before && session.viewer.value)
      lost.value = communes.value.some(({ id }) => id === before.id) ? null : before.name
  })
  // nothing of the console is theirs any more: the sign-in page says why
  watch(session.viewer, (now, before) => {
    if (now?.staff.length === 0 && before?.staff.length) leaveFor('/admin/connexion')
  })
  const staff: Staff = {
    lost,
    viewer: session.viewer,
    none: computed(() => asked.result.value !== undefined && communes.value.length === 0),
    communes,
    commune,
    roles: computed(() => rolesIn(memberships.value, commune.value?.id ?? '')),
    choose: (wanted) => (slug.value = wanted),
    loading: computed(() => session.loading.value || asked.loading.value),
    error: computed(() => session.error.value ?? asked.error.value),
    retry: () => {
      session.refetch()
      void asked.refetch()
    },
  }
  provide(staffKey, staff)
  return staff
}

/** Whether there is a commune to work for: not yet in an install that has just been opened. */
export function useAnyCommune(): ComputedRef<boolean> {
  const staff = inject(staffKey)
  return computed(() => staff !== undefined && staff.communes.value.length > 0)
}

/** To work for another commune from a page, and to read the list again once it has changed. */
export function useCommuneChoice(): Pick<Staff, 'choose' | 'retry'> {
  const staff = inject(staffKey)
  return { choose: (slug) => staff?.choose(slug), retry: () => staff?.retry() }
}

/** The commune of the page: pages are shown only once it is known. */
export function useCommune(): ComputedRef<StaffCommuneFragment> {
  const staff = inject(staffKey)
  return computed(() => {
    const commune = staff?.commune.value
    if (!commune) throw new Error('A page of the console needs the layout around it')
    return commune
  })
}

export function useRoles(): ComputedRef<StaffRole[]> {
  const staff = inject(staffKey)
  return computed(() => staff?.roles.value ?? [])
}
