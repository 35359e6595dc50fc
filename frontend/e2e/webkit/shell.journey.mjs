import assert from 'node:assert/strict'

/** The shell as WebKit shows it. */
export const journeys = {
  'the shell speaks the language that one picks': async (browser, url) => {
    await browser.url(`${url}/no-such-page`)
    await browser.$('h1=Page not found').waitForDisplayed({ timeout: 10_000 })
    await browser.$('summary').click()
    await browser.$('button=Español').click()
    await browser.$('h1=Página no encontrada').waitForDisplayed()
    assert.equal(await browser.$('html').getAttribute('lang'), 'es')
  },

  'clear and leave empties the phone and says so': async (browser, url) => {
    await browser.url(`${url}/no-such-page`)
    await browser.$('h1').waitForDisplayed({ timeout: 10_000 })
    await browser.execute(() => localStorage.setItem('something', 'typed'))
    await browser.$('footer').$('button*=Clear and leave').click()
    await browser.$('dialog[open]').$('button*=Clear and leave').click()
    await browser.$('h1=It is gone').waitForDisplayed()
    assert.equal(await browser.execute(() => localStorage.length), 0)
  },
}
