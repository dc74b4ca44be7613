import { getCollection } from 'astro:content'
import type { APIRoute, GetStaticPaths } from 'astro'
import { emblemOf } from '../../components/exercises/emblem.ts'
import { svgFile } from '../../components/figure/svgFile.ts'

export const getStaticPaths = (async () =>
  (await getCollection('exercises')).map(({ id, data }) => ({
    params: { slug: id },
    props: { figure: data.figures[0] },
  }))) satisfies GetStaticPaths

/** The picture of an exercise in the list. */
export const GET: APIRoute = ({ props }) =>
  new Response(svgFile(emblemOf(props['figure'])), { headers: { 'Content-Type': 'image/svg+xml' } })
