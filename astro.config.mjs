import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { offline } from './tools/integrations/offline.ts'
import { policy } from './tools/integrations/policy.ts'
import { searchIndex } from './tools/integrations/searchIndex.ts'

/** What no first plan needs: it travels with the tool, or with the whole engine, that asks for it. */
const LATER = {
  plan: 'find|doors|notation|lineDraft|progressionFrom|readLimit|readLine|tableLines|readTable|readGates|ownTable|writeStage|checkProgression|questionsBefore|checkRunDays|spacing|judgeRun|chooseTests|answersFromBaseline|(answers|places|conditions|painRules)\\.',
  course:
    'absences|rules\\.|afterRed|build\\.|doorsOn|course\\.|follow|judgeLogged|missed|positionOf|readiness|stuck',
  calendar:
    'afterRefer|past|dayState|livedWeeks|movedEntry|moveChoices|withPause|whatIf|planFor|way|strangeEntries|flare|graduate|response|schema',
  components:
    '[a-z]+[/.]|Asking|AskStartOver|ReasonList|PlanNotes|UnderGoal|Prepare|RequestDetails|Question|Review|Date|Long|TypedField|Closed|Clinician|flag|Find|Found|startForm',
}

/** Many small files pack badly: what every tool needs travels as one file, and so does what shows a plan. */
const BASE = [
  'node_modules/(preact|nanostores|@astrojs/preact|zod)/',
  'src/stores/(?!plan|builder|answerFaults|screening|settings|rounds|measured|baseline|stopwatch|log|limits|ownTable|toldOn|agreement|engine|undoable|draft|trial|startedWith|away)',
  'src/domain/(shared/(?!becauseLogged|loggedReasons)|backup|screening/(?!emergency)|plan/(answers|places|conditions|painRules)\\.)',
  'src/components/(ui/later|storage/StorageNotices)',
  'src/words/(later|site|days)',
]
const PLAN = [
  `src/domain/plan/(?!${LATER.plan})`,
  `src/domain/course/(?!${LATER.course})`,
  `src/domain/calendar/(?!${LATER.calendar})`,
  'src/domain/(session/(model|cut|repeats)|baseline/(goals|model|rules)|log/asOf)\\.',
  'src/stores/(plan|builder|measured\\.)',
  'src/words/(plan|plan-labels|plan-builder|plan-reasons|counts|pain|session)\\.ts',
  `src/components/plan/(?!${LATER.components})`,
]
const CHUNKS = [
  // Reading pages need this piece alone, for the search that comes when it is asked for.
  { name: 'preload', test: /preload-helper/, priority: 1 },
  { name: 'base', test: new RegExp(BASE.join('|')) },
  { name: 'plan', test: new RegExp(PLAN.join('|')) },
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
