import type { CantineClient } from './client.js'
import {
  type ChangeKind,
  ChangesDocument,
  type ChangesQuery,
  type TypedDocumentString,
} from './generated/operations.js'

export interface Page<Node> {
  edges: readonly { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/**
 * All that a list holds, page after page, asked for as you go on.
 * @param connection where in the answer the list is
 */
export async function* pages<Answer, Variables extends { after?: string | null | undefined }, Node>(
  client: CantineClient,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  connection: (answer: Answer) => Page<Node>,
): AsyncGenerator<Node, void> {
  for (let after = variables.after ?? null, more = true; more;) {
    const { edges, pageInfo } = connection(await client.ask(document, { ...variables, after }))
    for (const { node } of edges) yield node
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage && after !== null
  }
}

export type Change = ChangesQuery['changes']['edges'][number]['node']

/** What changed on one page, and where to go on from once it is dealt with. */
export interface Changes {
  changes: Change[]
  /** Keep it where you keep what you made of the changes, and give it the next time. */
  cursor: string | null
}

/**
 * What changed in a commune since a cursor, the oldest first, until nothing follows. Without a cursor from the oldest that is kept:
 * thirty days. The cursor of a page is that of its end: keep it when all of the page is dealt with, and nothing is missed.
 */
export async function* changesSince(
  client: CantineClient,
  communeId: string,
  cursor: string | null,
  kinds?: ChangeKind[],
): AsyncGenerator<Changes, void> {
  for (let after = cursor, more = true; more;) {
    const { changes } = await client.ask(ChangesDocument, { communeId, after, kinds: kinds ?? null })
    after = changes.pageInfo.endCursor ?? after
    more = changes.pageInfo.hasNextPage
    if (changes.edges.length > 0) yield { changes: changes.edges.map(({ node }) => node), cursor: after }
  }
}
