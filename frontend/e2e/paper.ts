import type { Page } from '@playwright/test'

type File = { name: string; mimeType: string; buffer: Buffer }

/** A photograph of lines of print, drawn on the open page: sharp, and light enough that nothing is said of it. */
export async function paper(page: Page, name = 'paper.jpg'): Promise<File> {
  const base64 = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 1200 })
    const ink = canvas.getContext('2d') as CanvasRenderingContext2D
    ink.fillStyle = '#f4f2ea'
    ink.fillRect(0, 0, 900, 1200)
    ink.fillStyle = '#222'
    ink.font = '22px sans-serif'
    for (let y = 40; y < 1180; y += 30)
      ink.fillText('Paid for the week of November 14, 40 hours, $612.00', 40, y)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
  })
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') }
}
