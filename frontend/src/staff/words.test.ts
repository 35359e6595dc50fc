import { expect, it } from 'vitest'
import { everyPage } from '../i18n/catalogue'
import { LANGUAGES, type Language } from '../i18n/language'
import { words } from './start'

const sources = import.meta.glob<string>(
  ['../{api,offline,photo,shell,staff}/**/*.{ts,tsx}', '!**/*.{test,d}.*'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

const wordsOf = async (language: Language) =>
  Object.fromEntries(
    Object.entries((await words[language]()).messages).map(([id, words]) => [id, JSON.stringify(words)]),
  )

it('counts the last day in where something is due by a day', async () => {
  expect(Object.values(await wordsOf('fr')).join('\n')).not.toMatch(/avant le ?"/i)
  expect(Object.values(await wordsOf('es')).join('\n')).not.toMatch(/antes del ?"/i)
})

it('calls a client by that word in French, whose “personne” is nobody, too', async () => {
  const french = await wordsOf('fr')
  expect(french['record.turn-client']).toContain('Client')
  for (const text of Object.values(french)) expect(text).not.toMatch(/\bla personne/i)
})

it.each(Object.keys(LANGUAGES) as Language[])(
  'words in %s what the pages themselves find wrong',
  async language => {
    const loaded = await Promise.all([everyPage[language](), words[language]()])
    const known = Object.assign({}, ...loaded.map(({ messages }) => messages))
    const codes = Object.values(sources).flatMap(text =>
      [...text.matchAll(/\/problems\/([a-z-]+)/g)].map(([, code]) => code),
    )
    expect(codes).toContain('unreachable')
    for (const code of codes) expect(known).toHaveProperty([`problem.${code}`])
  },
)
