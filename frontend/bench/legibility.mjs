// How many words of an 8-point pay stub a reader still gets after the phone shrank its photograph.
// Prints both figures; ends with 1 where fewer than 95% are left, or where the picture is too large.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { withBrowserPage } from './browser-page.mjs'

const READ_AT_LEAST = 0.95
const LARGEST = 400 * 1024
const SEEDS = [11, 12]
const run = promisify(execFile)

const folder = await mkdtemp(join(tmpdir(), 'legibility-'))
let passed = true
try {
  await withBrowserPage(async page => {
    for (const seed of SEEDS) passed = (await judge(page, seed)) && passed
  })
} finally {
  await rm(folder, { recursive: true })
}
process.exitCode = passed ? 0 : 1

async function judge(page, seed) {
  const shot = await page.evaluate(photographAndShrink, seed)
  const before = await shareRead(`${seed}-upright.png`, shot.upright, shot.words)
  const after = await shareRead(`${seed}-shrunk.jpg`, shot.shrunk, shot.words)
  console.log(
    `legibility seed ${seed}: ${shot.megapixels} megapixels, ${kib(shot.bytes)} -> ${shot.width}x${shot.height}, ` +
      `${kib(shot.shrunkBytes)}; words read before ${percent(before)}, after ${percent(after)} (bound ${percent(READ_AT_LEAST)})`,
  )
  return after >= READ_AT_LEAST && shot.shrunkBytes <= LARGEST && shot.height > shot.width
}

async function photographAndShrink(seed) {
  const photos = '/e2e/photo/made-photos.ts'
  const shrinking = '/src/photo/shrink.ts'
  const { photograph, sceneOf, wordsOnPage } = await import(photos)
  const { shrink } = await import(shrinking)
  const base64 = async blob => {
    const url = await new Promise(done => {
      const reader = Object.assign(new FileReader(), { onload: () => done(reader.result) })
      reader.readAsDataURL(blob)
    })
    return url.slice(url.indexOf(',') + 1)
  }
  const shot = { seed, width: 3024, height: 4032, orientation: 6 }
  const file = await photograph(shot)
  const prepared = await shrink(file)
  const upright = await new Promise(done => sceneOf(shot).toBlob(done, 'image/png'))
  return {
    words: wordsOnPage(),
    megapixels: Math.round((shot.width * shot.height) / 1e6),
    bytes: file.size,
    upright: await base64(upright),
    shrunk: await base64(prepared.blob),
    shrunkBytes: prepared.bytes,
    width: prepared.width,
    height: prepared.height,
  }
}

/** A word counts as often as it stands on the page. */
async function shareRead(name, picture, words) {
  const path = join(folder, name)
  await writeFile(path, Buffer.from(picture, 'base64'))
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
  const { stdout } = await run('tesseract', [path, '-', '-l', 'eng', '--psm', '6'], { maxBuffer: 1e7, env })
  const read = count(stdout.split(/\s+/))
  let found = 0
  for (const [word, times] of count(words)) found += Math.min(times, read.get(word) ?? 0)
  return found / words.length
}

function count(words) {
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function kib(bytes) {
  return `${Math.round(bytes / 1024)} KiB`
}

function percent(share) {
  return `${(share * 100).toFixed(1)}%`
}
