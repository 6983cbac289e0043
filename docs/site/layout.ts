import { escape } from './html.js'

export const BASE = '/developers'

/** One page of the site: `path` without its ending, such as `guides/first-request`. */
export interface Page {
  path: string
  title: string
  /** For search engines and the search of the site: one sentence. */
  summary: string
  /** The `main`, from its `h1` on. */
  body: string
  /** Scripts of the page, by the name of their entry. */
  scripts?: string[]
}

export interface Link {
  path: string
  title: string
}
export interface Menu {
  title: string
  links: Link[]
}

/** Where the built files are: entry → address. */
export type Assets = Readonly<Record<string, string>>

export const href = (path: string): string => (path === 'index' ? `${BASE}/` : `${BASE}/${path}`)
export const linkTo = (path: string, text: string): string => `<a href="${href(path)}">${text}</a>`

const entry = (at: string, { path, title }: Link): string =>
  `<li><a href="${href(path)}"${path === at ? ' aria-current="page"' : ''}>${escape(title)}</a></li>`
const menuOf = (at: string, menus: Menu[]): string =>
  menus
    .map(
      ({ title, links }) =>
        `<p class="menu-title">${escape(title)}</p>\n<ul>${links.map((link) => entry(at, link)).join('')}</ul>`,
    )
    .join('\n')

const MARK = `<svg class="mark" viewBox="0 0 34 34" aria-hidden="true" focusable="false"><rect class="mark-ground" width="34" height="34" rx="8"/><circle class="mark-sun" cx="23.5" cy="10.5" r="3.5"/><path class="mark-hill" d="M5 25 13 12l5 8 3-4 8 9z"/></svg>`

/** The whole document: no inline script or style, all of it read without JavaScript. */
export function documentOf(page: Page, menus: Menu[], assets: Assets, version: string): string {
  const title = page.path === 'index' ? page.title : `${page.title} · Cantine Facile developers`
  const scripts = (page.scripts ?? []).map((name) => `<script type="module" src="${assets[name] ?? ''}"></script>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escape(page.summary)}">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="preload" as="font" type="font/woff2" crossorigin href="${assets['font'] ?? ''}">
<link rel="stylesheet" href="${assets['style'] ?? ''}">
<title>${escape(title)}</title>
${scripts.join('\n')}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="${BASE}/">${MARK}<span>Cantine Facile <span class="brand-part">developers</span></span></a>
<form class="search" role="search" action="${BASE}/search" method="get">
<label for="q" class="unseen">Search the documentation</label>
<input id="q" name="q" type="search" placeholder="Search" autocomplete="off" maxlength="80"><button type="submit">Search</button>
</form>
</header>
<div class="frame">
<details class="menu-phone"><summary>Menu</summary><nav aria-label="Documentation, short screen">
${menuOf(page.path, menus)}
</nav></details>
<nav class="menu" aria-label="Documentation">
${menuOf(page.path, menus)}
</nav>
<main id="content" tabindex="-1">
${page.body}
</main>
</div>
<footer class="bottom"><p>${escape(version)} Made from the contract that this server answers to.</p></footer>
</body>
</html>
`
}
