import { markdown, plain } from './html.js'
import type { Page } from './layout.js'
import type { Guide, Sources } from './sources.js'

/** `{{ path }}` alone on a line: that file of the project, shown as code. What is shown is what is compiled and run. */
const SHOWN = /^\{\{ (\S+) \}\}$/gm

export const titleOf = ({ text }: Guide): string => plain(/^# (.+)$/m.exec(text)?.[1] ?? '')
const summaryOf = ({ text }: Guide): string => plain(/^# .+\n\n([^]+?)\n\n/.exec(text)?.[1] ?? '')

export function guidePage(guide: Guide, { fileOf }: Pick<Sources, 'fileOf'>): Page {
  const text = guide.text.replace(SHOWN, (_line, path: string) => `\`\`\`ts\n${fileOf(path).trimEnd()}\n\`\`\``)
  return { path: `guides/${guide.name}`, title: titleOf(guide), summary: summaryOf(guide), body: markdown(text) }
}

/** The operations that a guide shows, each with the names of its variables: a test does them. */
export const operationsOf = ({ text }: Guide): string[] =>
  [...text.matchAll(/^```graphql\n([^]+?)^```$/gm)].map(([, operation = '']) => operation)
