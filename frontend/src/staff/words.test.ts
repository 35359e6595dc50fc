import { expect, it } from 'vitest'
import { everyPage } from '../i18n/catalogue'
import { LANGUAGES, type Language } from '../i18n/language'
import { words } from './start'

const sources = import.meta.glob<string>(
  ['../{api,offline,photo,shell,staff}/**/*.{ts,tsx}', '!**/*.test.*'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

it.each(Object.keys(LANGUAGES) as Language[])(
  'words in %s what the pages themselves find wrong',
  async language => {
    const loaded = await Promise.all([everyPage[language](), words[language]()])
    const known = Object.assign({}, ...loaded.map(({ messages }) => messages))
    const codes = Object.values(sources).flatMap(text => [...text.matchAll(/\/problems\/([a-z-]+)/g)])
    expect(codes.length).toBeGreaterThan(2)
    for (const [, code] of codes) expect(known).toHaveProperty([`problem.${code}`])
  },
)
