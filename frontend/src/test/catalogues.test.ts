import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatter } from '@lingui/format-po'
import { describe, expect, it } from 'vitest'

const LANGUAGES = ['en', 'fr', 'es'] as const
const CLIENT_PARTS = [
  'client',
  'client-help',
  'client-changes',
  'client-home',
  'client-leaving',
  'client-missing',
  'client-notices',
  'client-plan',
  'client-send',
  'client-sent',
  'client-receipt',
  'client-report',
  'client-sign-in',
  'client-signatures',
  'client-tasks',
  'client-telephone',
] as const
const PARTS = [...CLIENT_PARTS, 'staff'] as const
const src = join(import.meta.dirname, '..')

type Messages = Record<string, string>

async function read(language: string, part: string): Promise<Messages> {
  const file = join(src, 'i18n', language, `${part}.po`)
  const text = readFileSync(file, 'utf8')
  const context = { locale: language, sourceLocale: 'en', filename: file }
  const parsed = await formatter({ explicitIdAsDefault: true }).parse(text, context)
  return Object.fromEntries(Object.entries(parsed).map(([id, { translation }]) => [id, translation ?? '']))
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[},])|<(\d+|\w+)\/?>/g)].map(match => match[1] ?? match[2] ?? ''))]
    .filter(name => !/^(one|other|many|few|zero)$/.test(name))
    .sort()

const sources = readdirSync(src, { recursive: true })
  .map(String)
  .filter(name => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name) && !name.startsWith('test'))
  .map(name => readFileSync(join(src, name), 'utf8'))
  .join('\n')

const literals = new Set(
  [...sources.matchAll(/['"`]([a-z][a-z-]*(?:\.[\w-]+)+)['"`]/g)].map(match => match[1]),
)
const prefixes = [...sources.matchAll(/`([a-z][a-z-]*(?:\.[\w-]*)+)\$\{/g)].map(match => match[1] ?? '')
const asked = [
  ...sources.matchAll(/(?:\bt\(|\bid=|\btitle: )\s*\{?['"]([a-z][a-z-]*(?:\.[\w-]+)+)['"]/g),
].map(match => match[1] ?? '')

describe.each(PARTS)('the %s catalogue', part => {
  it('has the same ids in every language', async () => {
    const english = Object.keys(await read('en', part)).sort()
    for (const language of LANGUAGES) expect(Object.keys(await read(language, part)).sort()).toEqual(english)
  })

  it('leaves nothing untranslated, and every placeholder where it belongs', async () => {
    const english = await read('en', part)
    for (const language of LANGUAGES) {
      for (const [id, text] of Object.entries(await read(language, part))) {
        expect(text.trim(), `${language} ${id}`).not.toBe('')
        expect(placeholders(text), `${language} ${id}`).toEqual(placeholders(english[id] ?? ''))
      }
    }
  })

  it('breaks no French line before a mark', async () => {
    const { messages } = await import(`../i18n/fr/${part}.po`)
    const said = JSON.stringify(Object.values(messages))
    expect(said.match(/.{0,20}(?:[^\u202f?!][?!;]| [:»]|« ).{0,9}/g)).toBeNull()
  })

  it('has no id that nothing uses', async () => {
    const unused = Object.keys(await read('en', part)).filter(
      id => !literals.has(id) && !prefixes.some(prefix => id.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })
})

const readAll = (parts: readonly string[]) => Promise.all(parts.map(part => read('en', part)))

it('every id that the pages ask for has words', async () => {
  const known = Object.assign({}, ...(await readAll(PARTS)))
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter(id => !(id in known))).toEqual([])
})

it('no id is in two catalogues that are in use together', async () => {
  for (const together of [CLIENT_PARTS, ['client', 'staff']]) {
    const ids = (await readAll(together)).flatMap(part => Object.keys(part))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  }
})
