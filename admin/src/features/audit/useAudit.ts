import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAuditLogQuery, type AuditLogQuery } from '@generated'
import { type Day, parseDay } from '@shared/day'
import { AuditLogArgs } from '@shared/generated/limits'
import { useSearch } from '../../layout/useSearch'

export type AuditRow = AuditLogQuery['auditLog']['edges'][number]['node']

/** What is looked for, as the address says it. */
interface AuditSearch {
  q: string
  du: string
  au: string
  objet: string
}

/** What was done in a commune, newest first; the search is in the address, so that a link shows the same. */
export function useAudit(communeId: Ref<string>) {
  const route = useRoute()
  const router = useRouter()
  const text = (name: keyof AuditSearch) => {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }
  const day = (name: 'du' | 'au') => parseDay(text(name))
  const go = (change: Partial<AuditSearch>) => {
    const all = { q: text('q'), du: day('du') ?? '', au: day('au') ?? '', objet: text('objet'), ...change }
    return router.replace({ query: Object.fromEntries(Object.entries(all).filter(([, value]) => value)) })
  }
  const person = computed(() => text('q'))
  const typed = useSearch(person, AuditLogArgs.person, (q) => void go({ q }))
  const asked = computed(() => ({
    communeId: communeId.value,
    person: person.value || null,
    subjectId: text('objet') || null,
    from: day('du'),
    to: day('au'),
  }))
  const { result, loading, error, fetchMore, refetch } = useAuditLogQuery(() => ({ ...asked.value, first: 50 }), {
    keepPreviousResult: true,
    fetchPolicy: 'cache-and-network',
  })
  const page = computed(() => result.value?.auditLog ?? null)

  const showMore = () =>
    fetchMore({
      variables: { after: page.value?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({
        auditLog: { ...fetchMoreResult.auditLog, edges: [...before.auditLog.edges, ...fetchMoreResult.auditLog.edges] },
      }),
    })

  return {
    typed,
    from: computed({ get: () => day('du') ?? '', set: (du) => void go({ du }) }),
    to: computed({ get: () => day('au') ?? '', set: (au) => void go({ au }) }),
    only: computed(() => text('objet')),
    showOnly: (row: AuditRow | null) => go({ objet: row?.subjectId ?? '' }),
    rows: computed(() => page.value?.edges.map((edge) => edge.node) ?? []),
    file: computed(() => fileOf(asked.value)),
    loaded: page,
    hasMore: computed(() => page.value?.pageInfo.hasNextPage ?? false),
    loading,
    error,
    showMore,
    retry: () => refetch(),
  }
}

/** The address of the file that holds what the page is asked for. */
function fileOf(asked: {
  communeId: string
  person: string | null
  subjectId: string | null
  from: Day | null
  to: Day | null
}): string {
  const { communeId, subjectId, ...rest } = asked
  const query = new URLSearchParams({ commune: communeId, ...(subjectId && { subject: subjectId }) })
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value)
  return `/audit?${query.toString()}`
}
