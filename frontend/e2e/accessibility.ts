import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Locator, type Page } from '@playwright/test'

// Given to the browser as a debugger's own code: the page's security policy lets no script in.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }

declare const window: {
  axe: { run: (root: unknown, options: unknown) => Promise<{ violations: Violation[] }> }
}

/** No violation of WCAG 2.2 AA on the page as it is now, or on a part of it where the page around was checked. */
export async function expectAccessible(page: Page, part?: Locator) {
  // What stays in sight while the page moves lies over whatever is under it just then.
  await page.evaluate(() => scrollTo(0, 0))
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const root = await (part ?? page.locator(':root')).elementHandle()
  const violations = await page.evaluate(
    async ([root, runOnly]) => {
      // Some rules are of whole pages only.
      const checked = root === document.documentElement ? document : root
      const { violations } = await window.axe.run(checked, { runOnly, resultTypes: ['violations'] })
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(n => n.html).join('\n  ')}`,
      )
    },
    [root, RULES] as const,
  )
  expect(violations).toEqual([])
}

/** The page does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page) {
  const [wide, seen] = await page.evaluate(() => {
    const root = document.documentElement
    return [root.scrollWidth, root.clientWidth] as const
  })
  expect(wide).toBeLessThanOrEqual(seen)
}
