import { defineCollection, reference } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { CHART_UNITS } from './content/taxonomy.ts'

/** One row of a chart: a mark for each series, with its value and how far it may reach. */
const chartRow = z.strictObject({
  /** What the row is about, such as "28 days". */
  label: z.string().min(1),
  marks: z
    .array(
      z.strictObject({
        /** The result; two where the sources give two. */
        values: z.tuple([z.number(), z.number()]).refine(([least, most]) => least <= most),
        /** Where its whisker begins and ends. */
        low: z.number().optional(),
        high: z.number().optional(),
      }),
    )
    .min(1),
})

const chartSchema = z
  .strictObject({
    /** What the chart shows, for its caption. */
    title: z.string().min(1).max(70),
    /** Who was studied or whose numbers they are, in one or two short sentences. */
    who: z.string().min(1),
    /** What the values are counted in. */
    unit: z.enum(CHART_UNITS),
    /** Where the axis begins; 0 where it is not said. */
    axisFrom: z.number().optional(),
    /** Names of the marks, where a row has more than one. */
    series: z.array(z.string().min(1)).max(2).default([]),
    /** What the thin line at a mark means, in words a reader knows; required where there is one. */
    whisker: z.string().optional(),
    /** What a reader should know about the numbers, such as where the sources differ. */
    remark: z.string().optional(),
    /** A line through all rows: a number, or the name of one of ours in `houseNumbers.ts`. */
    reference: z.strictObject({ at: z.union([z.number(), z.string()]), label: z.string().min(1) }).optional(),
    /** The table of the domain that holds the numbers, where the planner knows them too. */
    table: z.string().optional(),
    /** The numbers themselves, where they stand nowhere else. */
    rows: z.array(chartRow).min(1).optional(),
    /** Where the numbers come from; each must have been seen. */
    sources: z.array(reference('sources')).min(1),
  })
  .refine(({ table, rows }) => (table === undefined) !== (rows === undefined), {
    error: 'A chart has its own rows or names a table of the domain.',
  })
  .refine(({ rows = [], series }) => rows.every(({ marks }) => marks.length === Math.max(series.length, 1)), {
    error: 'Every row has a mark for each series.',
  })

/** Small charts of a study's result, drawn at build with their uncertainty. */
export const charts = defineCollection({
  loader: glob({ pattern: '*.json', base: './src/content/charts' }),
  schema: chartSchema,
})
