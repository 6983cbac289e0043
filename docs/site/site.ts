import { guidePage, titleOf } from './guides.js'
import { documentOf, type Menu, type Page } from './layout.js'
import { otherPages } from './pages.js'
import { referencePages } from './reference.js'
import { sampleVariables } from './samples.js'
import { GROUPS } from './scopes.js'
import { searchIndex } from './search-index.js'
import type { Sources } from './sources.js'
import { typePages } from './types.js'

export const pagesOf = (sources: Sources): Page[] => [
  ...otherPages(sources),
  ...sources.guides.map((guide) => guidePage(guide, sources)),
  ...referencePages(sources),
  ...typePages(sources),
]

const menusOf = ({ guides }: Sources): Menu[] => [
  {
    title: 'Guides',
    links: [
      { path: 'index', title: 'Overview' },
      ...guides.map((guide) => ({ path: `guides/${guide.name}`, title: titleOf(guide) })),
    ],
  },
  {
    title: 'Reference',
    links: [
      ...GROUPS.map(({ path, title }) => ({ path, title })),
      { path: 'types/all', title: 'All types' },
      { path: 'errors', title: 'Errors and limits' },
      { path: 'reference/people', title: 'Operations for people' },
      { path: 'changelog', title: 'Changes of the contract' },
    ],
  },
  { title: 'Try', links: [{ path: 'explorer', title: 'Explorer' }] },
]

/** « Contract 3, released 2026-12-14. », from the newest heading of the changelog. */
const versionOf = (changelog: string): string => {
  const [, version, day] = /^## (\d+), (\d{4}-\d\d-\d\d)$/m.exec(changelog) ?? []
  return version && day ? `Contract ${version}, released ${day}.` : ''
}

/** Every file of the site that is not built from a script: its path in the folder, and its text. */
export function siteOf(sources: Sources): Map<string, string> {
  const pages = pagesOf(sources)
  const [menus, version] = [menusOf(sources), versionOf(sources.changelog)]
  const examples = [...sources.examples].map(([field, { text, operation }]) => ({
    field,
    text,
    variables: sampleVariables(sources.programs, operation.variableDefinitions),
  }))
  return new Map([
    ...pages.map((page): [string, string] => [`${page.path}.html`, documentOf(page, menus, sources.assets, version)]),
    ['search-index.json', JSON.stringify(searchIndex(sources, pages))],
    ['examples.json', JSON.stringify(examples)],
  ])
}
