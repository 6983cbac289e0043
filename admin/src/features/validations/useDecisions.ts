import { ref, watch } from 'vue'
import { useAction } from '@shared/useAction'
import { useStatus } from '@shared/useStatus'
import type { Line } from './lines'
import type { useQueue } from './useQueue'
import type { Verdict } from './useValidations'
import { t } from './words'

type Decide = (line: Line, verdict: Verdict) => Promise<string | null>

/** Validating, refusing and validating together: what is sent, what is said after it, and where one lands. */
export function useDecisions(queue: ReturnType<typeof useQueue>, decide: Decide, refresh: () => Promise<unknown>) {
  const { open, bulk, after, land } = queue
  const status = useStatus()
  const last = ref('')
  const validTo = ref('')
  watch(open, (line) => (validTo.value = line?.tab === 'accesses' ? line.defaultValidTo : ''), { immediate: true })

  /** Sends the decision; once taken, the next line is open and both are said. Answers the server's refusal. */
  async function settle(line: Line, verdict: Verdict, what: string): Promise<string | null> {
    const next = after(line.id)
    const refused = await decide(line, verdict)
    if (refused) return refused
    land(next)
    last.value = what
    await refresh()
    await status.say(next ? `${what} ${t('nextIs', { name: next.title })}` : what)
    setTimeout(() => keepFocus(next))
    return null
  }

  const validating = useAction(async () => {
    const line = open.value
    if (!line) return null
    if (line.tab === 'accesses' && !validTo.value) return { message: t('validToBad') }
    const verdict = { accept: true as const, validTo: validTo.value || null }
    const refused = await settle(line, verdict, t('validated', { name: line.title }))
    return refused ? { message: refused } : null
  })

  async function refuse(reason: string): Promise<string | null> {
    const line = open.value
    return line && settle(line, { accept: false, reason }, t('refused', { name: line.title }))
  }

  /** One by one, so that a line the server refuses stays in the list with its reason. */
  const validatingAll = useAction(async () => {
    const { clean, kept } = bulk.value
    const refusals: string[] = []
    for (const line of clean) {
      const refused = await decide(line, {
        accept: true,
        validTo: line.tab === 'accesses' ? line.defaultValidTo : null,
      })
      if (refused) refusals.push(`${line.title} : ${refused}`)
    }
    await refresh()
    last.value = t('bulkDone', { n: clean.length - refusals.length })
    const left = kept.length > 0 ? [t('bulkKept', { n: kept.length })] : []
    await status.say([last.value, ...left, ...refusals].join(' '))
  })

  /** What was refused concerns the line it was said of, not the next one opened. */
  watch(
    () => open.value?.id,
    () => {
      validating.problem.value = null
      validatingAll.problem.value = null
    },
  )

  return { validTo, status, last, validating, validatingAll, refuse, forget: () => void status.say('') }
}

/** The line that had the focus is gone with its decision: the next one takes it, so that the keys still work. */
function keepFocus(next: Line | null) {
  if (document.activeElement !== document.body) return
  if (next) document.getElementById(`ligne-${next.id}`)?.focus()
  if (document.activeElement === document.body) document.getElementById('titre')?.focus()
}
