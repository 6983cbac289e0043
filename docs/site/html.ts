import { Marked } from 'marked'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escape = (text: string): string => text.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one)

/** What stands between « » is French in an English page: a screen reader says it so. */
const french = (html: string): string => html.replace(/« ?[^«»]+ ?»/g, (words) => `<span lang="fr">${words}</span>`)

export const idOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export const code = (text: string, language: string, label: string): string =>
  `<pre class="code" tabindex="0" role="region" aria-label="${escape(label)}"><code class="language-${escape(language)}">${escape(text.trimEnd())}</code></pre>\n`

/** Markdown of ours: what it holds of HTML is shown as text. */
const marked = new Marked({
  renderer: {
    html: ({ text }) => escape(text),
    text(token) {
      if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens)
      return french(escape(token.text))
    },
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
    code: ({ text, lang }) => code(text, lang?.split(' ')[0] ?? 'text', `Example: ${lang?.split(' ')[0] ?? 'text'}`),
    table(token) {
      const cell = (name: string, cells: typeof token.header) =>
        cells.map(({ tokens }) => `<${name}>${this.parser.parseInline(tokens)}</${name}>`).join('')
      const rows = token.rows.map((row) => `<tr>${cell('td', row)}</tr>`).join('\n')
      return `${table('Table', `<thead><tr>${cell('th scope="col"', token.header).replaceAll('</th scope="col">', '</th>')}</tr></thead><tbody>${rows}</tbody>`)}\n`
    },
  },
})

/** A table that scrolls by itself on a phone, also by keyboard. */
export const table = (label: string, inside: string): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${escape(label)}"><table>${inside}</table></div>`

export const markdown = (text: string): string => marked.parse(text, { async: false })
/** One paragraph at most: descriptions of the contract. */
export const inline = (text: string): string => marked.parseInline(text, { async: false })
/** Without marks, for the search. */
export const plain = (text: string): string => text.replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim()
