import { expect, it } from 'vitest'
import { draftOf, emptyGoal, moved, newStep, type StepDraft, termsOf, together } from './goal-draft'

const step = (title: string, change: Partial<StepDraft> = {}): StepDraft => ({
  ...newStep(),
  title,
  ...change,
})
const titles = (steps: StepDraft[]) => steps.map(({ title }) => title)

it('sends only what was said', () => {
  const goal = { ...emptyGoal(), title: ' A job ', steps: [step('Ask'), step(' ')] }
  expect(termsOf(goal)).toEqual({
    title: 'A job',
    steps: [{ title: 'Ask', owner: 'CLIENT', tellWhenDone: false }],
  })
})

it('tells nobody of a step that is not the client’s', () => {
  const goal = { ...emptyGoal(), title: 'A job', steps: [step('Call', { whose: 'a1', tellWhenDone: true })] }
  expect(termsOf(goal).steps).toEqual([{ title: 'Call', owner: 'STAFF', staffId: 'a1', tellWhenDone: false }])
})

it('moves a step up and down, and not off the list', () => {
  const steps = [step('a'), step('b'), step('c')]
  expect(titles(moved(steps, 1, -1))).toEqual(['b', 'a', 'c'])
  expect(titles(moved(steps, 1, 1))).toEqual(['a', 'c', 'b'])
  expect(titles(moved(steps, 0, -1))).toEqual(['a', 'b', 'c'])
  expect(titles(moved(steps, 2, 1))).toEqual(['a', 'b', 'c'])
})

it('brings two versions together without losing a step of either', () => {
  const mine = {
    ...emptyGoal(),
    title: 'Mine',
    steps: [step('gone', { id: 'x' }), step('a', { id: '1' }), step('new')],
  }
  const theirs = { ...emptyGoal(), title: 'Theirs', steps: [step('a2', { id: '1' }), step('b', { id: '2' })] }
  const both = together(mine, theirs)
  expect(both.title).toBe('Mine')
  expect(titles(both.steps)).toEqual(['a', 'new', 'b'])
})

it('reads a goal as it is', () => {
  const goal = { title: 'A job', steps: [{ id: '1', title: 'Ask', owner: 'CLIENT', tellWhenDone: true }] }
  expect(termsOf(draftOf(goal as Parameters<typeof draftOf>[0]))).toEqual({
    title: 'A job',
    steps: [{ id: '1', title: 'Ask', owner: 'CLIENT', tellWhenDone: true }],
  })
})
