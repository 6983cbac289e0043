/** The values of an enum of the contract, each with what it means. */
export const worded = <K extends string>(words: Readonly<Record<K, string>>): Record<K, { description: string }> =>
  Object.fromEntries(Object.entries(words).map(([value, description]) => [value, { description }])) as Record<
    K,
    { description: string }
  >

/** The same of values that a page shows in French words: these are what they mean. */
export const onScreen = <K extends string>(words: Readonly<Record<K, string>>): Record<K, { description: string }> =>
  worded(
    Object.fromEntries(
      Object.entries(words).map(([value, said]) => [value, `On screen: « ${String(said)} ».`]),
    ) as Record<K, string>,
  )
