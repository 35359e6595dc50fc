import { expect, it } from 'vitest'
import { queries } from './queries'

it('asks once more when what it asked for changed while the answer was on its way', async () => {
  const answers: ((text: string) => void)[] = []
  const read = () => new Promise<string>(answer => answers.push(answer))
  const forget = queries.watch(['lamp'], () => {})
  const done = queries.fetchIfOlder(['lamp'], 0, read)
  queries.invalidate(['lamp'])
  expect(answers).toHaveLength(1)
  answers[0]?.('dark')
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.('lit')
  await done
  expect(queries.get(['lamp']).data).toBe('lit')
  expect(queries.get(['lamp']).fetching).toBe(false)
  forget()
})

it('an answer to what was asked before something newer became known is not shown, and it is asked once more', async () => {
  const answers: ((text: string) => void)[] = []
  const read = () => new Promise<string>(answer => answers.push(answer))
  const shown: unknown[] = []
  const forget = queries.watch(['porch'], () => shown.push(queries.get(['porch']).data))
  const done = queries.fetchIfOlder(['porch'], 0, read)
  queries.set(['porch'], 'lit')
  answers[0]?.('dark')
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.('lit')
  await done
  expect(shown).not.toContain('dark')
  expect(queries.get(['porch'])).toMatchObject({ data: 'lit', fetching: false })
  forget()
})
