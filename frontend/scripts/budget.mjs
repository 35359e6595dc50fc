/**
 * Fails when a first client route weighs more than 40 KiB of gzipped script and style, when a further one adds
 * more than 25 KiB, when staff code is in any of them, or when something built refers to another host.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const KIB = 1024
const FIRST = 40 * KIB
const FURTHER = 25 * KIB
const FIRST_ROUTES = /^src\/client\/(home\/Home|sign-in\/)/
// The words that a page brings beside those of every page, by catalogue.
const WORDS = [
  [/^src\/client\/home\/Home/, ['client-home']],
  [/^src\/client\/sign-in\//, ['client-sign-in']],
  [/^src\/shell\/client\//, ['client-leaving']],
  [/^src\/client\/change-reports\/(ReportPage|CheckPage)/, ['client-report']],
  [/^src\/client\/change-reports\/ToldPage/, ['client-changes', 'client-report']],
  [/^src\/client\/change-reports\//, ['client-changes', 'client-report']],
  [/^src\/client\/checklist\/Checklist/, ['client-home', 'client-tasks', 'client-sent']],
  [/^src\/client\/checklist\/Missing/, ['client-tasks', 'client-missing']],
  [/^src\/client\/timeline/, ['client-home', 'client-tasks']],
  [/^src\/client\/documents\/(AllSent|DocumentPage)/, ['client-tasks', 'client-sent']],
  [/^src\/client\/documents\/SendLink/, ['client-tasks', 'client-send']],
  [/^src\/client\/help\//, ['client-help', 'client-leaving']],
  [/^src\/client\/notices\//, ['client-notices']],
  [/^src\/client\/goals\//, ['client-tasks', 'client-plan']],
  [/^src\/client\/telephone-signatures\//, ['client-tasks', 'client-telephone']],
  [/^src\/client\/signatures\/(Sign|Signatures)\./, ['client-tasks', 'client-receipt', 'client-signatures']],
  [/^src\/client\/signatures\//, ['client-receipt', 'client-signatures']],
  [/^src\/client\/confirmations\//, ['client-tasks', 'client-receipt']],
  [/^src\/client\//, ['client-tasks']],
]
// Names that are never fetched: XML namespaces, the page that "Exit" leaves for, a library's text for developers.
const NAMED_NOT_FETCHED = ['http://www.w3.org/', 'https://www.wikipedia.org/', 'https://lingui.dev/']

const dist = new URL('../dist/', import.meta.url).pathname
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const complaints = []
const kib = bytes => `${(bytes / KIB).toFixed(1)} KiB`

const weights = new Map()
function weigh(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length)
  return weights.get(file)
}

/** Every file that loading one chunk makes the browser fetch: itself, its static imports, their styles. */
function filesOf(key, seen = new Set()) {
  if (seen.has(key)) return new Set()
  seen.add(key)
  const chunk = manifest[key]
  const files = new Set([chunk.file, ...(chunk.css ?? [])])
  for (const next of chunk.imports ?? []) for (const file of filesOf(next, seen)) files.add(file)
  return files
}

const sum = files => [...files].filter(name => /\.(js|css)$/.test(name)).reduce((n, f) => n + weigh(f), 0)
const plus = (...sets) => new Set(sets.flatMap(set => [...set]))

const keys = Object.keys(manifest)
const entry = 'index.html'
const start = plus(filesOf(entry), filesOf('src/app.tsx'))
/** A catalogue in the language in which it is heaviest. */
function heaviest(catalogue) {
  const files = ['en', 'fr', 'es'].flatMap(language => {
    const key = `src/i18n/${language}/${catalogue}.po`
    return manifest[key] ? [filesOf(key)] : []
  })
  if (files.length !== 3) complaints.push(`expected ${catalogue} in 3 files, found ${files.length}`)
  return files.sort((a, b) => sum(b) - sum(a))[0] ?? new Set()
}
const wordsOf = page => (WORDS.find(([pattern]) => pattern.test(page))?.[1] ?? []).map(heaviest)

const base = plus(start, heaviest('client'))

const pages = keys.filter(key => /^src\/(shell\/)?client\/.*\.tsx$/.test(key) && manifest[key].isDynamicEntry)
function report(name, total, limit) {
  console.log(`${total <= limit ? 'ok  ' : 'OVER'} ${kib(total).padStart(9)} of ${kib(limit)}  ${name}`)
  if (total > limit) complaints.push(`${name} weighs ${kib(total)}, over ${kib(limit)}`)
}

report('what every page starts with', sum(base), FIRST)
for (const page of pages) {
  const files = plus(filesOf(page), ...wordsOf(page))
  if (FIRST_ROUTES.test(page)) report(page, sum(plus(base, files)), FIRST)
  else report(`${page} (more)`, sum([...files].filter(file => !base.has(file))), FURTHER)
}

for (const key of [entry, ...pages]) {
  const names = new Set([...filesOf(key)])
  const staff = keys.filter(
    k => /^src\/(staff|shell\/staff)\/|i18n\/\w+\/staff\.po$/.test(k) && names.has(manifest[k].file),
  )
  if (staff.length > 0) complaints.push(`${key} loads staff code: ${staff.join(', ')}`)
}

const built = readdirSync(dist, { recursive: true }).map(String)
for (const name of built.filter(file => /\.(js|css|html|svg)$/.test(file))) {
  const text = readFileSync(join(dist, name), 'utf8')
  for (const [url] of text.matchAll(/https?:\/\/[\w.-]+\/?/g)) {
    if (!NAMED_NOT_FETCHED.some(known => `${url}/`.startsWith(known)))
      complaints.push(`${name} refers to ${url}`)
  }
  if (/@font-face/.test(text)) complaints.push(`${name} brings a web font`)
  if (/<[^>]+\sstyle=/.test(text) && name.endsWith('.html')) complaints.push(`${name} has an inline style`)
}

for (const complaint of complaints) console.error(`budget: ${complaint}`)
process.exit(complaints.length === 0 ? 0 : 1)
