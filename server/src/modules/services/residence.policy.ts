import type { Residence } from './situation.entity.js'

/** What a règlement is told of where a family lives; a situation for everybody says nothing of it. */
export const residentIn = (residence: Residence): boolean | undefined =>
  residence === 'ANY' ? undefined : residence === 'RESIDENT'
