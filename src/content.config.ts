import { defineCollection, reference } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { AUDIENCES, BODY_PARTS, CATEGORIES, KINDS, PHASES, STRENGTHS, TAGS } from './content/taxonomy.ts'
import { charts } from './content.charts.ts'
import { exercises } from './content.exercises.ts'
import { rules } from './content.rules.ts'

/** A day as `YYYY-MM-DD`. YAML turns an unquoted one into a Date at midnight UTC, so it is turned back. */
const day = z.preprocess((at) => (at instanceof Date ? at.toISOString().slice(0, 10) : at), z.iso.date())

const kebabCase = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const atMostTwentyWords = z.string().refine((text) => text.trim().split(/\s+/).length <= 20, {
  error: 'A key message has at most 20 words.',
})

const claim = z.strictObject({
  /** The name a `<Claim id>` in the body points at. */
  id: kebabCase,
  /** What is claimed, in one plain sentence. */
  text: z.string().min(1),
  /** The sources that carry the claim; at least one of them must have been seen. */
  sources: z.array(reference('sources')).min(1),
  /** How far the claim can be trusted. */
  strength: z.enum(STRENGTHS),
  /** A limit a reader should know, such as who was studied. */
  note: z.string().optional(),
})

const reviewer = z.strictObject({
  /** A real person's name, as they wish to be named. */
  name: z.string().min(1),
  /** What they are, such as "physiotherapist". */
  role: z.string().min(1),
  /** Their registration number, where they agree to show it. */
  registration: z.string().optional(),
  /** The day they read the page. */
  date: day,
})

const guideSchema = z
  .strictObject({
    /** The page's heading, in sentence case. */
    title: z.string().min(1).max(70),
    /** What the page does for the reader, for lists and search engines. */
    description: z.string().min(50).max(160),
    /** What sort of page this is. */
    kind: z.enum(KINDS).default('guide'),
    /** The shelf the page stands on. */
    category: z.enum(CATEGORIES),
    /** The step of the reading path the page belongs to. */
    phase: z.enum(PHASES),
    /** Who the page was written for; empty means everyone. */
    audience: z.array(z.enum(AUDIENCES)).default([]),
    /** The parts of the body the page speaks of. */
    bodyParts: z.array(z.enum(BODY_PARTS)).default([]),
    /** Words to find the page by, from the closed list. */
    tags: z.array(z.enum(TAGS)).max(6).default([]),
    /** The reading path the page stands in; "start" is for everyone. */
    path: z.enum(['start', ...PHASES]).optional(),
    /** The page's place in its reading path, from 1. */
    order: z.int().min(1).optional(),
    /** The lines of the founding article this page answers, such as "P4.2", or "P4" for all of a part. */
    seedRefs: z.array(z.string().regex(/^(P\d{1,2}(\.\d{1,2})?|A\d{1,2})$/)).default([]),
    /** "As a ... I need to ... so that ...", in one line. */
    userNeed: z.string().min(1),
    /** What a reader in a hurry takes away. */
    keyMessages: z.array(atMostTwentyWords).min(2).max(4),
    /** How good the evidence behind the page is, and why we say so. */
    evidence: z.strictObject({
      /** The page's weakest important claim sets the grade. */
      grade: z.enum(STRENGTHS),
      /** The reason for the grade in one line. */
      reason: z.string().min(1),
    }),
    /** Every statement in the body that rests on evidence. */
    claims: z.array(claim).default([]),
    /** All sources of the page, in the order they are listed at its foot. */
    sources: z.array(reference('sources')).default([]),
    /** Who wrote it: a real name or "Editorial team". */
    author: z.string().default('Editorial team'),
    /** Who else worked on it: real names only. */
    contributors: z.array(z.string()).default([]),
    /** Clinicians and peers who read it; empty when nobody has. */
    reviewers: z.array(reviewer).default([]),
    /** What kind of reading the page has had, told to the reader as it is. */
    reviewStatus: z
      .enum(['clinically-reviewed', 'peer-checked', 'not-clinically-reviewed'])
      .default('not-clinically-reviewed'),
    /** The day the page first appeared. */
    published: day,
    /** The day its content last changed. */
    updated: day,
    /** The day all of it was last checked against its sources. */
    lastReviewed: day.optional(),
    /** The day by which it must be checked again. */
    nextReview: day.optional(),
    /** Events that call for an earlier check, such as "new NICE guideline". */
    triggers: z.array(z.string()).default([]),
    /** Conflicts of interest, said out loud even when there are none. */
    conflicts: z.string().default('None'),
    /** Who paid for the page, said out loud even when nobody did. */
    funding: z.string().default('None'),
    /** The levels of the care cards on the page, the most urgent first. */
    careLevel: z.array(z.enum(['emergency', 'same-day', 'see-clinician', 'postpone'])).default([]),
    /** Whether the page may give numbers freely, behind a check, or not at all. */
    safety: z.enum(['standard', 'gated', 'restricted']).default('standard'),
    /** Tools that stand in the page. */
    tools: z.array(kebabCase).default([]),
    /** Exercises the page speaks of, by their ids. */
    exercises: z.array(z.string().regex(/^X\d{2}$/)).default([]),
    /** "both" where a distance, mass or temperature appears, in metric and imperial. */
    units: z.enum(['none', 'both']).default('none'),
    /** Up to five guides to read next; few while few exist. */
    related: z.array(reference('guides')).max(5).default([]),
    /** What changed and when, for the reader. */
    changelog: z.array(z.strictObject({ date: day, note: z.string().min(1) })).default([]),
  })
  .refine(({ published, updated }) => updated >= published, { error: 'Updated before it was published.' })
  .refine(({ lastReviewed = '', nextReview }) => !nextReview || nextReview > lastReviewed, {
    error: 'The next review comes after the last one.',
  })
  .refine((guide) => (guide.reviewStatus === 'not-clinically-reviewed') === (guide.reviewers.length === 0), {
    error: 'A reviewed page names its reviewers; a page without reviewers says that it is not reviewed.',
  })

const sourceSchema = z.strictObject({
  /** Who wrote it, as on the paper. */
  authors: z.string().min(1),
  /** The year as text, since web pages have ranges. */
  year: z.string().min(1),
  /** The title as on the paper, or its subject where we did not note the title. */
  title: z.string().min(1),
  /** Journal with volume and page, or the kind of place it stands in. */
  where: z.string().min(1),
  /** The Digital Object Identifier, in lower case and without an address. */
  doi: z.optional(z.string().regex(/^10\.\d{4,9}\/[^\sA-Z]+$/)),
  /** Its number in PubMed. */
  pmid: z.optional(z.string().regex(/^\d+$/)),
  /** Its number in PubMed Central. */
  pmc: z.optional(z.string().regex(/^PMC\d+$/)),
  /** The publisher's own page, where there is no number to build a link from. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** What kind of study or text it is, in plain English. */
  kind: z.string().min(1),
  /** What we take from it, in our own words. */
  finding: z.string().min(1),
  /** How many people took part. */
  people: z.int().positive().optional(),
  /** Whether we saw it: its abstract or text, only its identity or a retelling, or nothing. */
  checked: z.enum(['yes', 'part', 'no']),
  /** What was seen and what was not; required unless it was seen. */
  note: z.string().optional(),
  /** Other names our notes gave the same text. */
  alsoKnownAs: z.array(z.string()).default([]),
})

export const collections = {
  charts,
  exercises,
  guides: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './src/content/guides' }),
    schema: guideSchema,
  }),
  rules,
  sources: defineCollection({
    loader: glob({ pattern: '*.json', base: './src/content/sources' }),
    schema: sourceSchema,
  }),
}
