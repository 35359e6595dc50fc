import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { serveModules } from './photo/module-server'

const READ_AT_LEAST = 0.95
const LARGEST = 400 * 1024
const run = promisify(execFile)

// On Debian it is installed with the browsers, so that a missing reader is a failure there.
const canRead = existsSync('/etc/debian_version') || process.env.PATH?.split(':').some(hasReader)

function hasReader(folder: string) {
  return existsSync(`${folder}/tesseract`)
}

test(
  'a reader gets 95% of an 8-point pay stub after the phone shrank its photograph',
  { tag: '@engines' },
  async ({ page }, info) => {
    test.skip(!canRead, 'tesseract is not installed here')
    test.setTimeout(180_000)
    const modules = await serveModules()
    await page.goto(modules.blankPage)
    const shot = await page.evaluate(photographAndShrink)
    await modules.close()

    const read = await shareRead(info.outputPath('shrunk.jpg'), shot.shrunk, shot.words)
    console.log(
      `legibility: 12 megapixels, ${shot.bytes} bytes; shrunk, ${shot.shrunkBytes} bytes: ` +
        `${percent(read)} of the words (at least ${percent(READ_AT_LEAST)})`,
    )
    expect([shot.width, shot.height]).toEqual([1500, 2000])
    expect(shot.shrunkBytes).toBeLessThanOrEqual(LARGEST)
    expect(read).toBeGreaterThanOrEqual(READ_AT_LEAST)
  },
)

/** In the browser: a photograph, and as it leaves the phone. */
async function photographAndShrink() {
  const photos = '/e2e/photo/made-photos.ts'
  const shrinking = '/src/photo/shrink.ts'
  const { photograph, wordsOnPage } = await import(photos)
  const { shrink } = await import(shrinking)
  const base64 = (blob: Blob) =>
    new Promise<string>(done => {
      const reader = new FileReader()
      reader.onload = () => done(String(reader.result).split(',')[1] ?? '')
      reader.readAsDataURL(blob)
    })
  const shot = { seed: 11, width: 3024, height: 4032, orientation: 6 }
  const file: File = await photograph(shot)
  const { blob, bytes: shrunkBytes, width, height } = await shrink(file)
  const words: string[] = wordsOnPage()
  return { words, bytes: file.size, shrunk: await base64(blob), shrunkBytes, width, height }
}

/** A word counts as often as it stands on the page. */
async function shareRead(path: string, picture: string, words: string[]) {
  await writeFile(path, Buffer.from(picture, 'base64'))
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
  const { stdout } = await run('tesseract', [path, '-', '-l', 'eng', '--psm', '6'], { maxBuffer: 1e7, env })
  const read = count(stdout.split(/\s+/))
  let found = 0
  for (const [word, times] of count(words)) found += Math.min(times, read.get(word) ?? 0)
  return found / words.length
}

function count(words: string[]) {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function percent(share: number) {
  return `${(share * 100).toFixed(1)}%`
}
