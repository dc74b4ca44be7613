import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://restride.example',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [preact(), mdx()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
})
