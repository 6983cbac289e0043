import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export interface Source {
  /** From the root of the repository, with '/'. */
  path: string
  text: string
  /** Files of this repository that it imports, and whether only for their types. */
  imports: { path: string; typeOnly: boolean }[]
  /** Packages that it imports. */
  packages: string[]
}

const IMPORT =
  /^[ \t]*(?:import|export)\b(?:[ \t]+(type)\b)?[^'"`;]*?\bfrom[ \t\n]*['"]([^'"]+)['"]|^[ \t]*import[ \t]*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm
const GENERATED = /(^|\/)(node_modules|dist|generated)\//

/** Every .ts and .vue source under a folder, generated files left out. */
export function sourcesUnder(...folders: string[]): Source[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => /\.(ts|vue)$/.test(path) && !GENERATED.test(path)),
  )
  const known = new Set(paths)
  return paths.sort().map((path) => read(path, known))
}

function read(path: string, known: Set<string>): Source {
  const text = readFileSync(path, 'utf8')
  const found = [...text.matchAll(IMPORT)].map(([whole, type, from, bare, lazy]) => ({
    target: from ?? bare ?? lazy ?? '',
    typeOnly: type === 'type' || onlyTypes(whole),
  }))
  const local = ({ target }: { target: string }) => target.startsWith('.') || target.startsWith('@shared/')
  return {
    path,
    text,
    imports: found.filter(local).map(({ target, typeOnly }) => ({ path: resolve(path, target, known), typeOnly })),
    packages: found.filter((i) => !local(i)).map(({ target }) => target),
  }
}

/** `import { type A, type B } from …` disappears when compiled. */
const onlyTypes = (statement: string): boolean => {
  const names = /\{([^}]*)\}/
    .exec(statement)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '))
}

function resolve(from: string, target: string, known: Set<string>): string {
  const base = target.startsWith('@shared/')
    ? target.replace('@shared/', 'web/shared/')
    : normalize(join(dirname(from), target)).replaceAll('\\', '/')
  const candidates = [base, base.replace(/\.js$/, '.ts'), `${base}.ts`, `${base}/index.ts`]
  return candidates.find((path) => known.has(path)) ?? base
}
