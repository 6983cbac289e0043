import { computed, inject, provide, watchEffect, type ComputedRef, type InjectionKey, type Ref } from 'vue'

export interface FieldContext {
  id: string
  describedBy: string | undefined
  invalid: boolean
}
interface Provided {
  context: ComputedRef<FieldContext>
  /** What its input holds, so that the field can count it. */
  typed: Ref<string>
}
const KEY: InjectionKey<Provided> = Symbol('field')

export const provideField = (context: ComputedRef<FieldContext>, typed: Ref<string>): void =>
  provide(KEY, { context, typed })

/** Attributes that tie an input to the label, hint and error of the `<Field>` around it; `value` is the text to count. */
export function useFieldAttributes(value?: Ref<string>): ComputedRef<Record<string, string | undefined>> {
  const field = inject(KEY, null)
  if (field && value) watchEffect(() => (field.typed.value = value.value))
  return computed(() => {
    if (!field) return {}
    const { id, describedBy, invalid } = field.context.value
    return { id, 'aria-describedby': describedBy, 'aria-invalid': invalid ? 'true' : undefined }
  })
}
