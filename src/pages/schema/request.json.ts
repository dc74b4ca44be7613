import type { APIRoute } from 'astro'
import { jsonSchema } from '../../domain/calendar/schema.ts'

export const GET: APIRoute = () => Response.json(jsonSchema('request'))
