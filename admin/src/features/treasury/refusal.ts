/** What the server refused, or nothing. */
export const refusalOf = (answer: { message?: string } | null | undefined): { message: string } | null =>
  answer?.message === undefined ? null : { message: answer.message }
