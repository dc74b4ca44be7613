import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { offline } from './tools/integrations/offline.ts'
import { policy } from './tools/integrations/policy.ts'
import { searchIndex } from './tools/integrations/searchIndex.ts'

/** Many small files pack badly: what every tool needs travels as one file, and so does what shows a plan. */
const CHUNKS = [
  // Reading pages need this piece alone, for the search that comes when it is asked for.
  { name: 'preload', test: /preload-helper/, priority: 1 },
  {
    name: 'base',
    test: /node_modules\/(preact|nanostores|@astrojs\/preact|zod)\/|src\/(stores\/(?!plan|builder|answerFaults|screening|settings|rounds|measured|baseline|stopwatch)|domain\/(shared|backup|screening|plan\/(answers|places|conditions|painRules)\.)|components\/(ui\/later|storage\/StorageNotices)|words\/(later|site|days))/,
  },
  {
    name: 'plan',
    test: /src\/(domain\/(plan\/(?!find|questionsBefore|checkRunDays|spacing|judgeRun|chooseTests|answersFromBaseline|readGates|(answers|places|conditions|painRules)\.)|calendar|session\/(model|cut|repeats)|baseline\/(goals|model|rules)\.)|stores\/(plan|builder|measured\.)|words\/(plan|plan-labels|plan-builder|plan-reasons|counts|notes|pain|session)\.ts|components\/plan\/(?!Asking|Prepare|RequestDetails|Question|Review|Date|Long|TypedField|Closed|Clinician|flag|Find|Found|startForm))/,
  },
]

export default defineConfig({
  site: 'https://restride.example',
  trailingSlash: 'always',
  compressHTML: true,
  // The last three run on the built site in this order: what is indexed, then closed off, then kept for offline use.
  integrations: [preact(), mdx(), searchIndex(), policy(), offline()],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { advancedChunks: { groups: CHUNKS } } } } },
    },
  },
  devToolbar: { enabled: false },
})
