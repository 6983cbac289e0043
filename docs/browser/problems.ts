import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'

/** What is wrong with a text before it is asked, each with its line; empty: nothing that the contract can say. */
export function problemsOf(text: string, schema: GraphQLSchema | null): string[] {
  if (text.trim() === '') return ['Write an operation.']
  try {
    const document = parse(text)
    return schema ? validate(schema, document, undefined, { maxErrors: 5 }).map(sentence) : []
  } catch (caught) {
    return caught instanceof GraphQLError ? [sentence(caught)] : [String(caught)]
  }
}

const sentence = ({ message, locations }: GraphQLError): string => {
  const line = locations?.[0]?.line
  return line === undefined ? message : `Line ${line}: ${message}`
}

/** The variables as they are typed: an object, or why they are none. */
export function variablesOf(text: string): { variables: Record<string, unknown> } | { problem: string } {
  try {
    const value: unknown = text.trim() === '' ? {} : JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { variables: value as Record<string, unknown> }
    return { problem: 'Variables are an object: { "day": "2026-12-08" }.' }
  } catch (caught) {
    return { problem: `Variables are not JSON: ${caught instanceof Error ? caught.message : String(caught)}.` }
  }
}

/** Whether the text asks to write: it changes real data, and has a key. */
export function isMutation(text: string): boolean {
  try {
    return parse(text).definitions.some((one) => one.kind === 'OperationDefinition' && one.operation === 'mutation')
  } catch {
    return false
  }
}
