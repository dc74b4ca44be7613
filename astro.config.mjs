import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { offline } from './tools/integrations/offline.ts'
import { policy } from './tools/integrations/policy.ts'
import { searchIndex } from './tools/integrations/searchIndex.ts'

/** What a first plan needs. All the rest travels with the tool, or with the whole engine, that asks for it. */
const FIRST = {
  plan: 'askPlan|bounds|briskWalk|cap|clearance|conditionGate|eligibility|gate|goal|halfStep|impactGate|ladder|model|pace|questions|readAnswer|rules|screeningGate|spacing|start|walkGate',
  course: 'climb|gap|limits|model|prescribe|progress|restReason|route',
  calendar: 'closedPlan|ends|firstPlan|ladderDays|openPlan|walkDays|withStrength',
  components:
    'BendsCard|CheckFirst|Chips|FirstSession|Heading|PlanBuilder|PlanCards|PlanPage|PlanResult|PlanWeeks|RequestFold|Start|useHistory',
}

/** Many small files pack badly: what every tool needs travels as one file, and so does what shows a plan. */
const BASE = [
  'node_modules/(preact|nanostores|@astrojs/preact|zod)/',
  'src/stores/(actions|board|clock|copy|health|item|keeper|keys|knownText|noticing|part|pending|profile|quarantine|ranOn|reader|readLater|remembered|shelf|storage|told|view|writing)\\.',
  'src/domain/(shared/(?!becauseLogged|loggedReasons)|backup|screening/(?!emergency|sources)|plan/(answers|places|conditions|painRules)\\.)',
  'src/components/(ui/(guarded|later)|storage/StorageNotices)',
  'src/words/(later|site|days|capital)\\.',
]
const PLAN = [
  `src/domain/plan/(${FIRST.plan})\\.`,
  `src/domain/course/(${FIRST.course})\\.`,
  `src/domain/calendar/(${FIRST.calendar})\\.`,
  'src/domain/(session/(model|cut|repeats)|baseline/(goals|rules)|log/asOf)\\.',
  'src/stores/(plan|builder|keptBy|measured)\\.',
  'src/words/(counts|session|rules|plan-reasons)\\.',
  'src/components/(session/SessionStrip|plan/RuleLink)\\.',
]
/** What shows a plan, week by week. */
const PAGE = [
  'src/domain/calendar/(groupWeeks|movable)\\.',
  'src/words/(plan|plan-labels|plan-builder|pain)\\.',
  `src/components/plan/(${FIRST.components})\\.tsx?$`,
]
/** What reads a log, for anyone who has one. */
const LIVED = [
  'src/domain/course/(absences|afterRed|build|course|doorsOn|follow|judgeLogged|missed|positionOf|readiness|rules|stuck)\\.',
  'src/domain/calendar/(afterRefer|dayState|flare|graduate|openMornings|past|planFor|strangeEntries|todayOf|way)\\.',
  'src/stores/(limits|ownTable)\\.',
]
/** What stands on the page of today as soon as it wakes. */
const TODAY = [
  'src/components/today/(Today|TodayPage|NoPlan|Changed|DayCard|SessionCard|TimerLink|NextRun|AnswerCard|WeekCard|ReadinessCard|SomethingNew|Why)\\.',
  'src/words/(today|run-answer|readiness)\\.',
  'src/stores/(today|readiness|begun)\\.',
]
const CHUNKS = [
  // Reading pages need this piece alone, for the search that comes when it is asked for.
  { name: 'preload', test: /preload-helper/, priority: 1 },
  { name: 'base', test: new RegExp(BASE.join('|')) },
  { name: 'plan', test: new RegExp(PLAN.join('|')) },
  { name: 'log', test: /src\/(stores\/log|domain\/log\/model|words\/day-state|components\/log\/DayMark)\./ },
  { name: 'judgeRun', test: /src\/domain\/(plan\/judgeRun|shared\/(becauseLogged|loggedReasons))\./ },
  { name: 'lived', test: new RegExp(LIVED.join('|')) },
  { name: 'today', test: new RegExp(TODAY.join('|')) },
  { name: 'page', test: new RegExp(PAGE.join('|')) },
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
