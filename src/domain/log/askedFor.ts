import {
  asksAnother,
  asksBoneNow,
  asksMorning,
  asksPlace,
  asksSession,
  type EntryField,
  type EntryForm,
  type FormKind,
  type Given,
  MORE_FIELDS,
  sessionOf,
} from './form.ts'

type Fields = readonly EntryField[]

/** The fields that apply to an entry. What stands in any other is not read, so nothing hidden is ever logged. */
export function askedFor(kind: FormKind, form: EntryForm, given: Given): Fields {
  switch (kind) {
    case 'run':
      return runFields(form, given)
    case 'rest':
      return ['date', 'why']
    case 'visit':
      return ['date', 'note']
    case 'move':
    case 'pause':
      return ['date', 'until']
    case 'readiness':
      return ['date']
    default:
      return ['date', 'minutes', 'pain']
  }
}

function runFields(form: EntryForm, given: Given): Fields {
  const session = sessionOf(form, given)
  const asksDone = session === 'planned'
  const first: Fields = [
    'date',
    ...when(asksAnother(form, given), 'another'),
    ...when(asksSession(given), 'session'),
    ...when(asksDone, 'done'),
  ]
  if (asksDone && form.done === 'none') return [...first, 'why']
  const asksMinutes = !asksDone || (!!form.done && given.due?.runSeconds !== 0)
  return [...first, ...when(asksMinutes, 'minutes'), ...feltFields(form, given)]
}

const feltFields = (form: EntryForm, given: Given): Fields => [
  'pain',
  ...when(asksPlace(form, given), 'place'),
  ...when(asksPlace(form, given) && given.hasSides(form.place ?? ''), 'side'),
  ...when(asksBoneNow(form, given), 'bone'),
  'signs',
  'effort',
  'evening',
  ...when(asksMorning(form, given), 'morning'),
  ...MORE_FIELDS,
]

const when = (asked: boolean, field: EntryField): Fields => (asked ? [field] : [])
