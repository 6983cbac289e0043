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

/** Markdown of ours: what it holds of HTML is shown as text. What scrolls is named once on a page, by its number. */
const markedFor = () => {
  let shown = 0
  return new Marked({
    renderer: {
      html: ({ text }) => escape(text),
      text(token) {
        if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens)
        return french(escape(token.text))
      },
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      code: ({ text, lang = 'text' }) => code(text, lang, `Example ${++shown}, ${lang}`),
      table({ header, rows }) {
        const cells = (name: string, of: typeof header, more = '') =>
          `<tr>${of.map(({ tokens }) => `<${name}${more}>${this.parser.parseInline(tokens)}</${name}>`).join('')}</tr>`
        const head = `<thead>${cells('th', header, ' scope="col"')}</thead>`
        return `${table(`Table ${++shown}`, `${head}<tbody>${rows.map((row) => cells('td', row)).join('')}</tbody>`)}\n`
      },
    },
  })
}

/** A table that scrolls by itself on a phone, also by keyboard. */
export const table = (label: string, inside: string): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${escape(label)}"><table>${inside}</table></div>`

export const markdown = (text: string): string => markedFor().parse(text, { async: false })
const line = markedFor()
/** One paragraph at most: descriptions of the contract. */
export const inline = (text: string): string => line.parseInline(text, { async: false })
/** Without marks, for the search. */
export const plain = (text: string): string => text.replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim()
