import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { Max, MaxLength, Min, IsOptional } from 'class-validator'
import { badInput } from './errors.js'

@ObjectType({ description: 'Where a page ends. Lists are read forwards only.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether something follows this page.' })
  hasNextPage: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Given as `after`, the next page is read; null: the page is empty.',
  })
  endCursor: string | null
}

/** At most 100 rows by cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20 })
  @Min(1, { message: 'Demandez au moins une ligne.' })
  @Max(100, { message: 'Demandez au plus 100 lignes.' })
  first: number

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200, { message: 'Ce repère de page n’est pas valide.' })
  after: string | null
}

/** A place in an ordered list: the sort key and the id of the last row seen. */
export const encodeCursor = (key: string, id: string): string => Buffer.from(`${key}|${id}`).toString('base64url')

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function decodeCursor(cursor: string | null | undefined): { key: string; id: string } | null {
  if (!cursor) return null
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const at = text.lastIndexOf('|')
  const id = text.slice(at + 1)
  if (at < 0 || !UUID.test(id)) throw badInput({ field: 'after', message: 'Ce repère de page n’est pas valide.' })
  return { key: text.slice(0, at), id }
}

const madeUp = () => badInput({ field: 'after', message: 'Ce repère de page n’est pas valide.' })

/** A cursor whose sort key is an instant. */
export function decodeInstant(cursor: string | null | undefined): { key: string; id: string } | null {
  const decoded = decodeCursor(cursor)
  if (decoded && !/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(decoded.key)) throw madeUp()
  if (decoded && Number.isNaN(Date.parse(decoded.key.slice(0, 16)))) throw madeUp()
  return decoded
}

/** A cursor whose sort key is whole numbers joined by dashes, as « 2026-12 »: anything else was made up. */
export function decodeNumbers(cursor: string | null | undefined, count: number): number[] | null {
  const decoded = decodeCursor(cursor)
  if (!decoded) return null
  const numbers = decoded.key.split('-')
  if (numbers.length !== count || !numbers.every((text) => /^\d{1,15}$/.test(text))) throw madeUp()
  return numbers.map(Number)
}

/** `rows` holds one more than asked when there is a next page. */
export function toPage<T>(rows: T[], first: number, cursorOf: (row: T) => string) {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorOf(node) }))
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } }
}
