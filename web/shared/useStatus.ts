import { nextTick, ref, type Ref } from 'vue'

/** The sentence of a `<StatusLine>`; the same sentence twice is read twice. */
export function useStatus(): { text: Ref<string>; say: (sentence: string) => Promise<void> } {
  const text = ref('')
  async function say(sentence: string): Promise<void> {
    text.value = ''
    await nextTick()
    text.value = sentence
  }
  return { text, say }
}
