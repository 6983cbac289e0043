import type { Example, Sources } from '../docs/site/sources.ts'

export function sourcesOf(
  assets: Readonly<Record<string, string>>,
  examplesOf: (texts: string[]) => Map<string, Example>,
): Promise<Sources>
export function buildDocs(): Promise<void>
