// What a client photographs: drawn in the browser, then given what cameras write beside a picture.
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Browser } from '@playwright/test'
import { withExif } from './exif'

type Drawing = { width: number; height: number; type: 'image/jpeg' | 'image/png'; heldSideways?: boolean }
type Photograph = { name: string; mimeType: string; buffer: Buffer }

const run = promisify(execFile)

/** Twelve megapixels, stored lying down; its Exif says which side is up, and where it was taken. */
export async function jpegHeldSideways(browser: Browser): Promise<Photograph> {
  const drawing = { width: 3024, height: 4032, type: 'image/jpeg', heldSideways: true } as const
  const buffer = withExif(await drawn(browser, drawing), { orientation: 6 })
  return { name: 'IMG_0412.JPG', mimeType: 'image/jpeg', buffer }
}

export async function png(browser: Browser): Promise<Photograph> {
  const buffer = await drawn(browser, { width: 1170, height: 1600, type: 'image/png' })
  return { name: 'screen.png', mimeType: 'image/png', buffer }
}

/** As phones of one maker save photographs; `folder` is for the encoder. It knows where it was taken, too. */
export async function heic(browser: Browser, folder: string): Promise<Photograph> {
  const jpeg = withExif(await drawn(browser, { width: 1512, height: 2016, type: 'image/jpeg' }), {
    orientation: 1,
  })
  const [from, to] = [`${folder}/photo.jpg`, `${folder}/photo.heic`]
  await mkdir(folder, { recursive: true })
  await writeFile(from, jpeg)
  await run('heif-enc', ['-q', '60', '-o', to, from])
  return { name: 'IMG_0413.HEIC', mimeType: 'image/heic', buffer: await readFile(to) }
}

async function drawn(browser: Browser, drawing: Drawing): Promise<Buffer> {
  const page = await browser.newPage()
  try {
    return Buffer.from(await page.evaluate(draw, drawing), 'base64')
  } finally {
    await page.close()
  }
}

/** In the browser: a printed page with a colour in each corner, upright or as the sensor saw it. */
function draw({ width, height, type, heldSideways }: Drawing): string {
  const size = heldSideways ? { width: height, height: width } : { width, height }
  const surface = Object.assign(document.createElement('canvas'), size)
  const context = surface.getContext('2d')
  if (!context) throw new Error('This browser cannot draw')
  if (heldSideways) context.setTransform(0, -1, 1, 0, 0, width)
  context.fillStyle = '#d8d5cc'
  context.fillRect(0, 0, width, height)
  ;['#e00', '#0c0', '#00e', '#fff'].forEach((color, at) => {
    context.fillStyle = color
    context.fillRect((at % 2) * width * 0.8, Math.floor(at / 2) * height * 0.8, width * 0.2, height * 0.2)
  })
  context.fillStyle = '#222'
  context.font = `${Math.round(width / 50)}px sans-serif`
  for (let line = 0; line < 40; line++) {
    const text = `Pay ${line + 1}: ${(line * 17.25).toFixed(2)} for the hours from Monday to Friday`
    context.fillText(text, width * 0.22, height * (0.1 + line * 0.02), width * 0.56)
  }
  return surface.toDataURL(type, 0.92).split(',')[1] ?? ''
}
