import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'

export interface FieldContext {
  id: string
  describedBy: string | undefined
  invalid: boolean
}
const KEY: InjectionKey<ComputedRef<FieldContext>> = Symbol('field')

export const provideField = (context: ComputedRef<FieldContext>): void => provide(KEY, context)

/** Attributes that tie an input to the label, hint and error of the `<Field>` around it. */
export function useFieldAttributes(): ComputedRef<Record<string, string | undefined>> {
  const context = inject(KEY, null)
  return computed(() => {
    const field = context?.value
    if (!field) return {}
    return {
      id: field.id,
      'aria-describedby': field.describedBy,
      'aria-invalid': field.invalid ? 'true' : undefined,
    }
  })
}
