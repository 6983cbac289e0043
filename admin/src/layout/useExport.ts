import { ref } from 'vue'
import { explain } from '@shared/apollo/explain'
import { fetchFile } from '@shared/fetchFile'
import { t } from './messages'

/** Fetches a file of the books line by line, says how far it is, then gives it to the browser. */
export function useExport() {
  const progress = ref('')
  const busy = ref(false)
  const problem = ref<string | null>(null)

  async function run(url: string): Promise<void> {
    if (busy.value) return
    busy.value = true
    problem.value = null
    progress.value = t('exportStarted')
    try {
      const answer = await fetchFile(url)
      const total = Number(answer.headers.get('x-lines') ?? 0)
      const parts = await read(answer, (done) => {
        if (total > 0) progress.value = t('exporting', { done: Math.min(done, total), total })
      })
      const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'export'
      save(new Blob(parts, { type: answer.headers.get('content-type') ?? '' }), name)
      progress.value = t('exported', { file: name })
    } catch (caught) {
      progress.value = ''
      const { kind, message } = explain(caught)
      problem.value = kind === 'unexpected' ? t('exportFailed') : message
    } finally {
      busy.value = false
    }
  }
  return { run, busy, progress, problem }
}

async function read(answer: Response, tell: (lines: number) => void): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = answer.body?.getReader()
  for (let lines = 0; reader;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    lines += value.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0)
    tell(lines)
  }
  return parts
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
