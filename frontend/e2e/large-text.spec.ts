import { expect, type Page, test } from '@playwright/test'
import { expectNoSidewaysScroll } from './accessibility'
import { Caseworker, signIn } from './given'

/** Words of the page that run out of their own box, or over the words of their neighbour. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const seen = document.documentElement.clientWidth
    const words = [...document.querySelectorAll('h1, h2, h3, p, a, b, li, dd, button')]
    return words
      .filter(word => !word.closest('.vh') && word.checkVisibility())
      .filter(word => {
        const { left, right } = word.getBoundingClientRect()
        return right > seen || left < 0 || word.scrollWidth > word.clientWidth + 1
      })
      .filter(word => getComputedStyle(word).display !== 'inline')
      .map(word => word.textContent?.slice(0, 40))
  })

/** In how many lines an element's text stands. */
const linesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  })

test('twice as large a text fits a phone, with every word of it', async ({ page }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  const number = await dana.copies(await dana.ask(rosa), 'A pay stub')
  await dana.ask(rosa, 'residency')
  await signIn(page, await dana.link(rosa))
  for (const path of ['/', '/documents', `/confirmations/${number}`, '/help']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    // It is drawn anew in steps.
    await expect.poll(() => cutOff(page), path).toEqual([])
    await expectNoSidewaysScroll(page)
    await page.screenshot({ path: `reports/large-text${path.replaceAll('/', '-')}.png` })
    if (path === '/') expect(await linesOf(page, 'h1')).toBeLessThanOrEqual(2)
  }
})
