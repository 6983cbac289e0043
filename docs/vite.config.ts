import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The style sheet and the two scripts of the site for developers; its pages are written by `scripts/build-docs.mjs`. */
export default defineConfig({
  root: at('.'),
  base: '/developers/',
  plugins: [tailwindcss()],
  define: { 'process.env.NODE_ENV': '"production"', 'globalThis.process': 'undefined' },
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    // the editor, the language service and graphql itself: one file, which only the explorer loads
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { style: at('browser/style.css'), search: at('browser/search.ts'), explorer: at('browser/explorer.ts') },
    },
  },
})
