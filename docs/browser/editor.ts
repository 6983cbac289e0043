import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { lintKeymap } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { graphql } from 'cm6-graphql'
import type { GraphQLSchema } from 'graphql'

const COLOURS = HighlightStyle.define([
  { tag: tags.definitionKeyword, color: '#69389b', fontWeight: '600' },
  { tag: tags.keyword, color: '#69389b', fontWeight: '600' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: '#1f3785' },
  { tag: [tags.special(tags.name), tags.variableName], color: '#a8201a' },
  { tag: [tags.atom, tags.typeName, tags.className], color: '#14663d' },
  { tag: [tags.string, tags.integer, tags.float, tags.bool], color: '#7a4a00' },
  { tag: tags.comment, color: '#5c6479' },
])

const LOOK = EditorView.theme({
  '&': { fontSize: '15px', backgroundColor: '#ffffff', color: '#1a2138' },
  '&.cm-focused': { outline: '3px solid #1f3785', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: "ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace",
    minHeight: '12rem',
    maxHeight: '60vh',
  },
  '.cm-gutters': { backgroundColor: '#f6f5f1', color: '#5c6479', border: '0' },
  // a line that is drawn, and no picture: the policy of the pages refuses those that are not files of this server
  '.cm-lintRange.cm-lintRange-error, .cm-lintRange.cm-lintRange-warning, .cm-lintRange.cm-lintRange-info, .cm-lintRange.cm-lintRange-hint':
    { backgroundImage: 'none', textDecoration: 'underline wavy #a8201a' },
  '.cm-tooltip': { maxWidth: '90vw' },
  '.cm-tooltip.cm-completionInfo': { maxWidth: '15rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { minHeight: '24px', padding: '3px 8px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: '#1f3785', color: '#ffffff' },
})

export interface Editor {
  text(): string
  write(text: string): void
  focus(): void
}

/**
 * A GraphQL editor that completes and checks by a contract. It stands in a shadow root, where its style sheets are adopted: the policy of
 * the page lets no style element in. The tabulation key leaves it, as it does any field.
 */
export function openEditor(
  host: HTMLElement,
  {
    schema,
    label,
    onChange,
    onAsk,
  }: { schema: GraphQLSchema | null; label: string; onChange: () => void; onAsk: () => void },
): Editor {
  const root = host.attachShadow({ mode: 'open' })
  const ask = {
    key: 'Mod-Enter',
    run: () => {
      onAsk()
      return true
    },
  }
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        keymap.of([
          ask,
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        graphql(schema ?? undefined),
        syntaxHighlighting(COLOURS),
        LOOK,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        EditorView.updateListener.of((update) => update.docChanged && onChange()),
      ],
    }),
  })
  return {
    text: () => view.state.doc.toString(),
    write: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    focus: () => view.focus(),
  }
}
