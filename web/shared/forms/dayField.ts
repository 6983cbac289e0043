import { pipe, rawTransform, string, transform } from 'valibot'
import { type Day, parseDay } from '../day'

/** Valibot schema of a field for a date: what was typed in, the day out; `message` when it is none. */
export const dayField = (message: string) =>
  pipe(
    string(),
    rawTransform<string, Day>(({ dataset, addIssue, NEVER }) => {
      const day = parseDay(dataset.value)
      if (day) return day
      addIssue({ message })
      return NEVER
    }),
  )

/** The same for a date that need not be typed: null out when there is none. */
export const optionalDayField = pipe(
  string(),
  transform((typed) => parseDay(typed)),
)
