import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { offline } from './tools/integrations/offline.ts'
import { policy } from './tools/integrations/policy.ts'
import { searchIndex } from './tools/integrations/searchIndex.ts'

export default defineConfig({
  site: 'https://restride.example',
  trailingSlash: 'always',
  compressHTML: true,
  // The last three run on the built site in this order: what is indexed, then closed off, then kept for offline use.
  integrations: [preact(), mdx(), searchIndex(), policy(), offline()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
})
