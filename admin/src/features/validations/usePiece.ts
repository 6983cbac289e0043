import { onScopeDispose, ref, watch, type Ref } from 'vue'
import type { ValidationPieceFragment } from '@generated'
import { fetchFile } from '@shared/fetchFile'

type Shown =
  { state: 'closed' } | { state: 'loading' } | { state: 'failed' } | { state: 'ready'; src: string; image: boolean }

/** Opens a piece beside the file it belongs to: read once as a blob, shown from memory, forgotten when closed. */
export function usePiece(piece: Ref<ValidationPieceFragment | null>) {
  const shown = ref<Shown>({ state: 'closed' })
  let turn = 0

  function forget() {
    if (shown.value.state === 'ready') URL.revokeObjectURL(shown.value.src)
    shown.value = { state: 'closed' }
  }

  async function open(wanted: ValidationPieceFragment | null) {
    const mine = (turn += 1)
    forget()
    if (!wanted) return
    shown.value = { state: 'loading' }
    try {
      const answer = await fetchFile(wanted.url)
      const blob = new Blob([await answer.blob()], { type: wanted.mimeType })
      if (mine !== turn) return
      shown.value = { state: 'ready', src: URL.createObjectURL(blob), image: wanted.mimeType.startsWith('image/') }
    } catch {
      if (mine === turn) shown.value = { state: 'failed' }
    }
  }

  watch(() => piece.value, open, { immediate: true })
  onScopeDispose(() => {
    turn += 1
    forget()
  })
  return { shown, retry: () => open(piece.value) }
}
