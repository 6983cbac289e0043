import { REQUESTS_PER_PROGRAM } from '../../server/src/modules/integrations/api-client.policy.js'
import { LIMITS } from '../../server/src/platform/graphql-limits.js'
import { escape, inline, markdown, table } from './html.js'
import { linkTo, type Page } from './layout.js'
import { GROUPS } from './scopes.js'
import type { Sources } from './sources.js'
import { titleOf } from './guides.js'

/** The table of errors, where the server keeps it: a test of the server reads the same. */
const errorsOf = (readme: string): string => {
  const part = /^## What an error says\n\n([^]+?)(?=^## )/m.exec(readme)?.[1]
  if (!part) throw new Error('server/README.md has no table of errors')
  return part.replace(/ `tests\/\S+` reads this table\./, '')
}

const limitRows: [what: string, most: string][] = [
  ['requests of a program', `${REQUESTS_PER_PROGRAM.points} in ${REQUESTS_PER_PROGRAM.seconds} seconds`],
  ['a request', '100 kB'],
  ['levels of fields in fields', String(LIMITS.depth)],
  ['lists in lists', String(LIMITS.lists)],
  ['fields, fragments written out', String(LIMITS.fields)],
  ['aliases', String(LIMITS.aliases)],
  ['mutations in a request', String(LIMITS.rootMutations)],
  ['words and signs of a text', String(LIMITS.tokens)],
]

const errorsPage = ({ serverReadme }: Sources): Page => ({
  path: 'errors',
  title: 'Errors and limits',
  summary: 'What goes wrong, how it is said, what to do, and how much may be asked at a time.',
  body: `<h1>Errors and limits</h1>
${markdown(errorsOf(serverReadme))}
<h2 id="limits">Limits</h2><p>${inline('Each answer says what is left of your requests: `RateLimit-Policy`, and `RateLimit` with `r`, what is left, and `t`, in how many seconds the count begins again. What is too large is told how large it is.')}</p>
${table('Limits', `<thead><tr><th scope="col">What</th><th scope="col">At most</th></tr></thead><tbody>${limitRows.map(([what, most]) => `<tr><th scope="row">${what}</th><td>${most}</td></tr>`).join('')}</tbody>`)}`,
})

const changelogPage = ({ changelog }: Sources): Page => ({
  path: 'changelog',
  title: 'Changes of the contract',
  summary: 'What was added, deprecated or taken away, version by version.',
  body: markdown(changelog.replace(/\nWritten by `npm run contract[^\n]*\n/, '')),
})

const indexPage = ({ guides }: Sources): Page => ({
  path: 'index',
  title: 'Cantine Facile for developers',
  summary: 'One typed GraphQL API for who writes a program for a commune: catering, accounting, a city app.',
  body: `<h1>Cantine Facile for developers</h1>
<p class="lead">One typed GraphQL API for who writes a program for a commune: a kitchen’s software, an accounting system, the app of a city. A commune lets your program in with scopes; what it may not ask does not exist for it.</p>
<p>${linkTo('guides/first-request', 'Your first request')} takes five minutes; the ${linkTo('explorer', 'explorer')} tries it here, with your token.</p>
<h2 id="guides">Guides</h2><ul class="cards">${guides
    .map(
      (guide) =>
        `<li>${linkTo(`guides/${guide.name}`, escape(titleOf(guide)))}<br>${inline(/^# .+\n\n([^]+?)\n\n/.exec(guide.text)?.[1] ?? '')}</li>`,
    )
    .join('')}</ul>
<h2 id="reference">Reference</h2><ul class="cards">${GROUPS.map((group) => `<li>${linkTo(group.path, escape(group.title))}<br>${inline(group.lead)}</li>`).join('')}</ul>
<h2 id="files">For your tools</h2><ul>
<li><a href="/developers/programs.graphql">programs.graphql</a>: what of the contract a program may ask.</li>
<li><a href="/developers/schema.graphql">schema.graphql</a>: the whole contract, which the portal and the console use too.</li>
</ul>`,
})

/** Filled by its script; without it, the list of all types and the menu lead to each page. */
const searchPage: Page = {
  path: 'search',
  title: 'Search',
  summary: 'Search the documentation.',
  scripts: ['search'],
  body: `<h1>Search</h1><p id="without">The search needs JavaScript. Every page is also reached from the menu and from ${linkTo('types/all', 'all types')}.</p>
<p id="said" role="status"></p><ol id="results" class="results"></ol>`,
}

const explorerPage: Page = {
  path: 'explorer',
  title: 'Explorer',
  summary: 'Ask the API of this server with your token, in this page.',
  scripts: ['explorer'],
  body: `<h1>Explorer</h1>
<p class="lead">Asks this server with your token. What you write is done: a mutation changes the real data of the commune.</p>
<p id="without">The explorer needs JavaScript; ${linkTo('guides/first-request', 'a first request')} does the same with curl.</p>
<div id="explorer" hidden>
<form id="ask" class="explorer" autocomplete="off">
<div><label for="token">Token</label><p class="hint" id="token-hint">Kept in the memory of this page: it is gone when you leave. Without one, you ask as anybody.</p><input id="token" class="control" type="password" autocomplete="off" spellcheck="false" aria-describedby="token-hint"></div>
<div><label for="example">Begin with</label><select id="example" class="control"></select></div>
<div><p class="label">Operation</p><p class="hint">Ctrl + space completes, Ctrl + Enter asks, Tab leaves the field.</p><div id="operation" class="editor"></div></div>
<div class="problems" role="status"><ul id="problems"></ul></div>
<div><label for="variables">Variables, in JSON</label><textarea id="variables" class="control" spellcheck="false"></textarea></div>
<div id="key-field" class="key-field" hidden><div><label for="key">Idempotency-Key</label><p class="hint" id="key-hint">The same key again does not do it twice.</p><input id="key" class="control" autocomplete="off" spellcheck="false" maxlength="255" aria-describedby="key-hint"></div><button id="new-key" class="button-quiet" type="button">Another key</button></div>
<button id="send" class="button" type="submit">Ask</button>
</form>
<h2 id="answer-title">Answer</h2>
<p id="told" role="status"></p>
<dl id="headings" class="headings"></dl>
<pre class="code answer" tabindex="0" role="region" aria-labelledby="answer-title"><code id="answer"></code></pre>
</div>`,
}

const notFoundPage = {
  path: 'not-found',
  title: 'Not found',
  summary: 'No page has this address.',
  body: `<h1>Not found</h1><p class="lead">No page has this address. It may be that of a type that only people meet.</p><p>${linkTo('types/all', 'All types')} and the ${linkTo('index', 'overview')} lead to every page.</p>`,
} satisfies Page

export const otherPages = (sources: Sources): Page[] => [
  indexPage(sources),
  errorsPage(sources),
  changelogPage(sources),
  searchPage,
  explorerPage,
  notFoundPage,
]
