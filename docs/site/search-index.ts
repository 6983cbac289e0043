import { isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { plain } from './html.js'
import { href, type Page } from './layout.js'
import { withoutPeople } from './reference.js'
import { groupOf } from './scopes.js'
import type { Sources } from './sources.js'
import { kindOf, pagedTypes } from './types.js'

/** What the search finds: title, kind, address, and a sentence. Short names, since all of it is loaded at once. */
export interface Entry {
  t: string
  k: string
  u: string
  d: string
}

const short = (text: string | null | undefined): string => {
  const whole = plain(text ?? '')
  return whole.length > 140 ? `${whole.slice(0, 139).trimEnd()}…` : whole
}

const HEADING = /<h2 id="([^"]+)">(.*?)<\/h2>/g
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

export function searchIndex(sources: Sources, pages: Page[]): Entry[] {
  const written = pages
    .filter(({ path }) => !path.startsWith('types/') && path !== 'search' && path !== 'not-found')
    .flatMap((page): Entry[] => [
      { t: page.title, k: 'page', u: href(page.path), d: short(page.summary) },
      ...(page.path.startsWith('guides/') ? [...page.body.matchAll(HEADING)] : []).map(
        ([, id = '', title = '']): Entry => ({
          t: textOf(title),
          k: 'page',
          u: `${href(page.path)}#${id}`,
          d: page.title,
        }),
      ),
    ])
  const operations = [sources.programs.getQueryType(), sources.programs.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field): Entry => {
      const at = `${href(groupOf(field.name)?.path ?? '')}#${field.name}`
      return {
        t: field.name,
        k: root?.name === 'Mutation' ? 'mutation' : 'query',
        u: at,
        d: short(withoutPeople(field.description ?? '')),
      }
    }),
  )
  const types = pagedTypes(sources).flatMap((type): Entry[] => {
    const at = href(`types/${type.name}`)
    const inside = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : []
    return [
      { t: type.name, k: kindOf(type), u: at, d: short(type.description) },
      ...inside.map(({ name, description }): Entry => ({
        t: `${type.name}.${name}`,
        k: isEnumType(type) ? 'value' : 'field',
        u: `${at}#${name}`,
        d: short(description),
      })),
    ]
  })
  return [...written, ...operations, ...types]
}
