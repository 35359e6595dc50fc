import { type APIRequestContext, type Browser, expect } from '@playwright/test'
import { LATITUDE, MAKER } from './exif'

/** The picture of a page as the office serves it to whoever is signed in there. */
export async function servedPicture(
  office: APIRequestContext,
  documentId: string,
  number: number,
): Promise<Buffer> {
  const answer = await office.get(`/api/v1/documents/${documentId}/pages/${number}/picture?size=full`)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('image/jpeg')
  return answer.body()
}

/** Neither the camera nor the place is in these bytes any more. */
export function expectNoMetadata(picture: Buffer) {
  expect(picture.includes('Exif\0')).toBe(false)
  expect(picture.includes(MAKER)).toBe(false)
  expect(picture.includes(LATITUDE)).toBe(false)
}

/** Its colours are where they were drawn: top left, top right, bottom left, bottom right. */
export async function expectUpright(browser: Browser, picture: Buffer) {
  const page = await browser.newPage()
  const seen = await page.evaluate(cornersOf, picture.toString('base64'))
  await page.close()
  expect(seen.corners).toEqual(['red', 'green', 'blue', 'white'])
  expect(seen.height).toBeGreaterThan(seen.width)
}

/** In the browser. */
async function cornersOf(base64: string) {
  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes]))
  const surface = document.createElement('canvas')
  const { width, height } = Object.assign(surface, { width: picture.width, height: picture.height })
  const context = surface.getContext('2d')
  if (!context) throw new Error('This browser cannot draw')
  context.drawImage(picture, 0, 0)
  const places = [
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
  ] as const
  const corners = places.map(([x, y]) => {
    const at = [Math.floor(x * width), Math.floor(y * height)] as const
    const [red = 0, green = 0, blue = 0] = context.getImageData(...at, 1, 1).data
    if (red > 200 && green > 200 && blue > 200) return 'white'
    if (red > 150) return 'red'
    return green > 150 ? 'green' : 'blue'
  })
  return { width, height, corners }
}
