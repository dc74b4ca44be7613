import { defineCollection, reference } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { RULE_STRENGTHS } from './content/taxonomy.ts'

const ruleSchema = z.strictObject({
  /** The rule's number in the engine, such as R-05. */
  id: z.string().regex(/^R-\d{2}$/),
  /** What the rule is about, in a few words. */
  title: z.string().min(1).max(70),
  /** What the planner does, in plain words. */
  statement: z.string().min(1),
  /** How well the rule is founded, in plain words. */
  strength: z.enum(RULE_STRENGTHS),
  /** What part of the rule is evidence and what part is ours. */
  why: z.string().min(1),
  /** The sources the rule rests on. */
  sources: z.array(reference('sources')),
  /** What the rule must never do. */
  never: z.string().min(1),
  /** Where sources differ, and what we chose. */
  disagree: z.string().optional(),
})

/** The rules of the planner, a page each. */
export const rules = defineCollection({
  loader: glob({ pattern: '*.json', base: './src/content/rules' }),
  schema: ruleSchema,
})
