import { ref, watch, type Ref } from 'vue'
import { parseDay } from '@shared/day'
import { useAction } from '@shared/useAction'
import { useStatus } from '@shared/useStatus'
import type { Line } from './lines'
import { SETTLE_MS, warningsOf } from './queue'
import type { useQueue } from './useQueue'
import { useUndo } from './useUndo'
import type { Refused, Verdict } from './useValidations'
import { t } from './messages'

interface Server {
  decide: (line: Line, verdict: Verdict) => Promise<Refused | null>
  undo: (lines: readonly Line[]) => Promise<Refused | null>
  refresh: () => Promise<unknown>
}

/** Validating, refusing and validating together: what is sent, what is said after it, how it is undone, and where one lands. */
export function useDecisions(
  queue: ReturnType<typeof useQueue>,
  { decide, undo, refresh }: Server,
  today: Ref<string>,
) {
  const { open, bulk, after, land } = queue
  const status = useStatus()
  const last = ref('')
  /** As typed. */
  const validFrom = ref('')
  const validTo = ref('')
  /** Of the request before the eyes. */
  const late = ref(false)
  /** The line that something speaks against: asked about once before it is validated. */
  const doubtful = ref<Line | null>(null)
  const overlapId = ref<string | null>(null)
  /** The line that came up by itself after a decision, and when. */
  let landed = { id: '', at: 0 }
  watch(
    () => open.value?.id,
    () => {
      late.value = false
      validFrom.value = today.value
      validTo.value = open.value?.tab === 'accesses' ? open.value.defaultValidTo : ''
    },
    { immediate: true },
  )

  const {
    lines: undoable,
    offer,
    undoing,
  } = useUndo(undo, async (n) => {
    last.value = ''
    await refresh()
    await status.say(t('undone', { n }))
  })

  /** Sends the decision; once taken, the next line is open and both are said. Answers the server's refusal. */
  async function decideAndTell(line: Line, verdict: Verdict, what: string): Promise<Refused | null> {
    const next = after(line.id)
    const refused = await decide(line, verdict)
    if (refused) return refused
    land(next)
    landed = { id: next?.id ?? '', at: performance.now() }
    last.value = what
    await refresh()
    const told = line.tab === 'documents' && verdict.accept ? [] : [t('tellsSoon')]
    await status.say([what, ...told, ...(next ? [t('nextIs', { name: next.title })] : [])].join(' '))
    offer([line])
    setTimeout(() => keepFocus(next))
    return null
  }

  const validateLine = useAction(async (line: Line, withoutDocuments?: string) => {
    const dates = { validFrom: parseDay(validFrom.value), validTo: parseDay(validTo.value) }
    const verdict = { accept: true as const, ...dates, late: late.value }
    if (line.tab === 'accesses' && !(verdict.validTo && verdict.validFrom)) return { message: t('validToBad') }
    const said = withoutDocuments ? { ...verdict, withoutDocuments } : verdict
    const refused = await decideAndTell(line, said, t('validated', { name: line.title }))
    overlapId.value = refused?.overlapId ?? null
    return refused
  })

  /** The line is the one before the eyes when it was asked: the list may move meanwhile. */
  function validate(): void {
    const line = open.value
    if (!line || validateLine.busy.value) return
    if (line.id === landed.id && performance.now() - landed.at < SETTLE_MS) return
    if (warningsOf(line).length > 0) doubtful.value = line
    else void validateLine.run(line)
  }

  async function validateDoubtful(withoutDocuments?: string): Promise<void> {
    const line = doubtful.value
    if (!line) return
    await validateLine.run(line, withoutDocuments)
    doubtful.value = null
  }

  const refuse = (line: Line, reason: string) =>
    decideAndTell(line, { accept: false, reason }, t('refused', { name: line.title }))

  /** One by one, so that a line the server refuses stays in the list with its reason. */
  const validatingAll = useAction(async () => {
    const { clean, kept } = bulk.value
    const refusals: string[] = []
    const done: Line[] = []
    for (const line of clean) {
      const defaultValidTo = line.tab === 'accesses' ? line.defaultValidTo : null
      const refused = await decide(line, { accept: true, validFrom: null, validTo: defaultValidTo })
      if (refused) refusals.push(`${line.title} : ${refused.message}`)
      else done.push(line)
    }
    await refresh()
    last.value = t('bulkDone', { n: done.length })
    const left = kept.length > 0 ? [t('bulkKept', { n: kept.length })] : []
    await status.say([last.value, ...left, ...refusals].join(' '))
    offer(done)
  })

  /** What was refused concerns the line it was said of, not the next one opened. */
  watch(
    () => open.value?.id,
    () => {
      validateLine.problem.value = null
      validatingAll.problem.value = null
      overlapId.value = null
    },
  )

  return {
    validFrom,
    validTo,
    late,
    status,
    last,
    validating: validateLine,
    validatingAll,
    validate,
    doubtful,
    validateDoubtful,
    overlapId,
    refuse,
    undoable,
    undoing,
    forget: () => {
      offer([])
      void status.say('')
    },
  }
}

/** The line that had the focus is gone with its decision: the next one takes it, so that the keys still work. */
function keepFocus(next: Line | null) {
  if (document.activeElement !== document.body) return
  if (next) document.getElementById(`ligne-${next.id}`)?.focus()
  if (document.activeElement === document.body) document.getElementById('titre')?.focus()
}
