import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import icons from 'unplugin-icons/vite'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { proxyTo } from './dev-proxy.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Asks for the one font file with the page instead of after the style sheet. */
const preloadFont = (base: string): Plugin => ({
  name: 'preload-font',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `${base}${file}` },
          injectTo: 'head-prepend' as const,
        })),
  },
})

/** What the portal and the console have in common; nothing is inlined, so that the strict CSP needs no exception. */
export function appConfig(app: { folder: 'web' | 'admin'; base: string; port: number }): UserConfig {
  return defineConfig(({ mode }) => ({
    root: at(`../${app.folder}`),
    base: app.base,
    plugins: [
      vue(),
      tailwindcss(),
      icons({
        compiler: 'vue3',
        iconCustomizer: (_collection, _icon, props) => {
          props['aria-hidden'] = 'true'
          props['focusable'] = 'false'
        },
      }),
      preloadFont(app.base),
    ],
    resolve: {
      alias: { '@shared': at('./shared'), '@generated': at(`../${app.folder}/src/generated/graphql.ts`) },
    },
    define: mode === 'production' ? { 'globalThis.__DEV__': 'false', __VUE_OPTIONS_API__: 'false' } : {},
    server: { port: app.port, strictPort: true, proxy: proxyTo(process.env['PORT']) },
    build: {
      outDir: at(`../${app.folder}/dist`),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      sourcemap: false,
      // the operations of an app are one file, which each of its pages needs
      chunkSizeWarningLimit: 700,
      modulePreload: { polyfill: false },
    },
  })) as UserConfig
}
