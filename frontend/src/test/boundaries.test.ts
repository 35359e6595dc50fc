import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '..')
const files = readdirSync(src, { recursive: true })
  .map(String)
  .filter(name => /\.tsx?$/.test(name) && !name.startsWith('test'))

type Import = { from: string; to: string; lazy: boolean }

const imports: Import[] = files.flatMap(from => {
  const text = readFileSync(join(src, from), 'utf8')
  return [...text.matchAll(/(from |import\()\s*'(\.[^']+)'/g)].map(match => ({
    from,
    to: normalize(join(dirname(from), match[2] ?? '')),
    lazy: match[1] === 'import(',
  }))
})

const broken = (from: RegExp, to: RegExp) =>
  imports.filter(line => from.test(line.from) && to.test(line.to)).map(line => `${line.from} -> ${line.to}`)

it('client pages know nothing of the staff, and the other way round', () => {
  expect(broken(/^(client|shell\/client)\//, /^(staff|shell\/staff)\//)).toEqual([])
  expect(broken(/^(staff|shell\/staff)\//, /^(client|shell\/client)\//)).toEqual([])
})

it('the staff part is only ever loaded when it is asked for', () => {
  const eager = imports.filter(
    line =>
      !line.lazy && /^(staff|shell\/staff)\//.test(line.to) && !/^(staff|shell\/staff)\//.test(line.from),
  )
  expect(eager).toEqual([])
})

it('features do not know each other', () => {
  const feature = (path: string) => /^(?:client|staff)\/([\w-]+)\//.exec(path)?.[1]
  const crossed = imports.filter(
    line => feature(line.from) && feature(line.to) && feature(line.from) !== feature(line.to),
  )
  expect(crossed.map(line => `${line.from} -> ${line.to}`)).toEqual([])
})

it('the parts of the page know no page and no server', () => {
  expect(broken(/^ui\//, /^(client|staff|shell|api)\//)).toEqual([])
})

it('no element has an inline style: the content security policy forbids it', () => {
  const styled = files.filter(name => /\sstyle=/.test(readFileSync(join(src, name), 'utf8')))
  expect(styled).toEqual([])
})

it('uses nothing that the oldest supported browsers lack', () => {
  const lacking =
    /:has\(|@container|color-mix\(|\d(dvh|svh|lvh)\b|\.toSorted\(|\.findLast\(|groupBy\(|withResolvers|AbortSignal\.(any|timeout)|randomUUID\(|\binert\b/
  const styles = readdirSync(src, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.css'))
  const used = [...files, ...styles].filter(name => lacking.test(readFileSync(join(src, name), 'utf8')))
  expect(used).toEqual([])
})
