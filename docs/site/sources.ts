import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Assets } from './layout.js'

/** A guide as it is written: its file's name, and its text. */
export interface Guide {
  name: string
  text: string
}

/** An operation of the client: the example of its root field. */
export interface Example {
  operation: OperationDefinitionNode
  /** With the fragments that it uses, as it is sent. */
  text: string
  document: DocumentNode
}

/** All that the site is made from. Nothing else is read while it is made. */
export interface Sources {
  /** The whole contract. */
  contract: GraphQLSchema
  /** What of it a program may ask. */
  programs: GraphQLSchema
  guides: Guide[]
  /** By the name of the root field. */
  examples: ReadonlyMap<string, Example>
  /** Markdown: the changelog of the contract, and the README of the server (its table of errors). */
  changelog: string
  serverReadme: string
  /** The file of an example that a guide shows, by its path in the project. */
  fileOf: (path: string) => string
  assets: Assets
}
