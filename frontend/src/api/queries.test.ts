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
