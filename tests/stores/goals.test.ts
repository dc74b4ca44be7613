import { beforeEach, expect, it, vi } from 'vitest'
import { $today } from '../../src/stores/builder.ts'
import { $goal, answerGoal, typeGoalNote } from '../../src/stores/goals.ts'
import { $place } from '../../src/stores/profile.ts'
import { $shelf, keeper, put, takeOff } from '../../src/stores/shelf.ts'

vi.spyOn(keeper, 'open').mockImplementation(() => {})

const agree = (answers: Record<string, string>) => put({ 'plan.agreed': { answers, on: '2027-01-04' } })

beforeEach(() => {
  takeOff(Object.keys($shelf.get().items))
  $today.set('2027-02-01')
})

it('asks four weeks after the plan, and again four weeks after the answer', () => {
  agree({ goalWords: 'The park loop' })
  expect($goal.get()?.due).toBe(true)
  typeGoalNote('Half of it ')
  expect($goal.get()?.draft).toBe('Half of it ')
  answerGoal(true)
  expect($goal.get()).toMatchObject({
    due: false,
    draft: '',
    given: [{ on: '2027-02-01', note: 'Half of it' }],
  })
  $today.set('2027-03-01')
  expect($goal.get()?.due).toBe(true)
})

it('a goal that is no longer right leads to its question, and the note is kept', () => {
  agree({ goalReason: 'My sister' })
  typeGoalNote('Too far')
  answerGoal(false)
  expect($place.get()).toEqual({ at: 'goal', changing: true })
  expect($goal.get()?.given).toEqual([{ on: '2027-02-01', note: 'Too far', right: false }])
})

it('asks nothing where no goal was given, and leaves out what cannot be read', () => {
  agree({ goalWords: '' })
  expect($goal.get()).toBeNull()
  agree({ goalWords: 'The loop' })
  put({ 'goal.2027-01-20': 'torn', 'goal.someday': { note: '', right: true } })
  expect($goal.get()).toMatchObject({ due: true, given: [] })
})
