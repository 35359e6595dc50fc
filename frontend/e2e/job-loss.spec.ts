import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { daysAgo, lostJob } from './change'
import { zoneOfAfternoon } from './days'
import { aPhone, type Client, enterCode, signIn } from './given'
import { messageThatSays } from './mailbox'
import { type Colleague, Office } from './office'
import { playedToItsEnd, voice } from './voice'

let ines: Colleague
test.beforeAll(async () => {
  ines = await (await Office.opened()).caseworker()
})

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

async function writeDay(page: Page, iso: string, names: [string, string, string]) {
  const [year = '', month = '', day = ''] = iso.split('-')
  for (const [at, text] of [month, day, year].entries())
    await page.getByLabel(names[at] ?? '', { exact: true }).fill(text)
}

/** From the worklist to the record, which then shows where it came from. */
async function applied(desk: Page, rosa: Client) {
  await desk.goto('/staff/worklist?kind=CHANGE_TO_REVIEW')
  const row = desk.getByRole('row').filter({ hasText: rosa.code })
  await row.getByRole('link', { name: 'Job or pay: change to decide' }).click()
  await desk.getByRole('button', { name: /^Apply to the record/ }).click()
  const form = desk.getByRole('region', { name: 'Apply to the record' })
  await form.getByLabel('What does it mean for the client?').fill('Nous ne comptons plus ce salaire.')
  await form.getByRole('button', { name: 'Apply and tell the client' }).click()
  await expect(desk.getByText(`${rosa.code}: Job or pay is applied.`)).toBeVisible()
  await desk.goto(`/staff/clients/${rosa.code}`)
  await expect(desk.getByText('Applied to the record: Job or pay')).toBeVisible()
}

test('a job loss told on a phone in French is signed, applied, and stands everywhere alike', {
  tag: '@engines',
}, async ({ page, browser }) => {
  test.slow()
  const rosa = await ines.client('fr')
  const phone = aPhone()
  await ines.post(`/api/v1/clients/${rosa.code}/contacts`, { contact: phone, toldAt: 'COUNTER' })
  // Nothing but codes goes out at night.
  await ines.patch(`/api/v1/clients/${rosa.code}`, { timeZone: zoneOfAfternoon() })
  await signIn(page, await ines.link(rosa))
  await page.getByRole('link', { name: 'Nous dire ce qui a changé' }).click()
  await expect(heading(page, 'Vos changements')).toBeVisible()
  await page.getByRole('link', { name: 'Nous dire ce qui a changé' }).click()
  await expect(page.getByText('Vous avez perdu ou trouvé un emploi')).toBeVisible()
  await expect(page.getByText(/^Vous devez nous le dire d’ici le/).first()).toBeVisible()
  await page.getByRole('link', { name: /^Un emploi/ }).click()
  await expect(page.getByText('Oui, vous devez nous le dire.')).toBeVisible()
  await page.getByText('Où cette règle est écrite').click()
  await expect(page.getByText(/7 CFR 273\.12/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Nous en parler' }).click()

  const goOn = page.getByRole('button', { name: 'Continuer' })
  await expect(heading(page, 'Que s’est-il passé avec l’emploi ?')).toBeVisible()
  await goOn.click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('choisissez une réponse')
  await expectAccessible(page)
  await page.getByLabel('Un emploi a pris fin').check()
  await goOn.click()
  await page.getByLabel('Employeur').fill('Marché du coin')
  await expect(page.getByText(/^Enregistré à /)).toBeVisible()
  await goOn.click()
  await expect(heading(page, 'Quel était le dernier jour chez Marché du coin ?')).toBeVisible()
  await writeDay(page, '2026-02-31', ['Mois', 'Jour', 'Année'])
  await goOn.click()
  await expect(page.getByRole('alert')).toContainText('ce jour n’existe pas')
  await writeDay(page, daysAgo(3), ['Mois', 'Jour', 'Année'])
  await expect(page.getByText(/^Dites-le-nous au plus tard le/)).toBeVisible()
  await expectAccessible(page)
  await goOn.click()
  await page.getByLabel(/^Dernière paie avant impôts/).fill('512,40')
  await goOn.click()
  await page.getByLabel('Il n’y avait plus de travail').check()
  await goOn.click()
  await page.getByLabel('Y a-t-il autre chose que nous devrions savoir ?').fill('Je cherche un autre emploi.')
  await goOn.click()
  await expect(heading(page, 'Pouvez-vous le prouver ?')).toBeVisible()
  await page.getByLabel('Oui, mais plus tard').check()
  await page.getByRole('group', { name: 'Quel jour au plus tard' }).getByRole('radio').first().check()
  await expectAccessible(page)
  await goOn.click()

  await expect(heading(page, 'Vérifiez vos réponses')).toBeVisible()
  await expect(page.getByText('Marché du coin')).toBeVisible()
  await expect(page.getByText('512,40')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Lire et signer' }).click()
  await enterCode(page, rosa)
  await expect(heading(page, 'D’abord : est-ce que ça va en ligne ?')).toBeFocused()
  await page.getByLabel('Tapez votre nom complet pour signer').fill('Rosa Fernhollow')
  await page.getByRole('button', { name: 'J’accepte et je signe' }).click()
  await expect(heading(page, 'Lisez et signez')).toBeVisible()
  await expect(page.getByText('Marché du coin')).toBeVisible()
  await expect(page.getByText(/sous peine de parjure/).last()).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Tapez votre nom complet pour signer').fill('Rosa Fernhollow')
  await page.getByRole('button', { name: 'Signer et envoyer' }).click()
  await expect(page).toHaveURL(/\/confirmations\/PL-/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^SG-/).first()).toBeVisible()
  await expectAccessible(page)
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await messageThatSays(rosa.contact, number)
  await messageThatSays(phone, number)
  await page.goto('/changes')
  await page.getByRole('link', { name: /^Voir/ }).click()
  await expect(heading(page, 'Un emploi a pris fin')).toBeVisible()
  await expect(page.getByText(/^Vous avez dit que vous l’envoyez au plus tard le/)).toBeVisible()
  await expectAccessible(page)

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await ines.lendTo(desk)
  await applied(desk, rosa)
  await expect(desk.getByText('Reported: Job or pay')).toBeVisible()
  const record = await ines.get(`/api/v1/clients/${rosa.code}`)
  expect(record.tasks.map(({ kind }: { kind: string }) => kind)).not.toContain('CHANGE_TO_REVIEW')
  await desk.context().close()

  await messageThatSays(phone, /lettre|nouvelles/i)
  await page.goto('/notices')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByText('Nous ne comptons plus ce salaire.')).toBeVisible()
  await page.goto('/history')
  await expect(page.getByText('Nous avons changé votre dossier comme vous l’avez dit')).toBeVisible()
  await expectAccessible(page)
})

test('the same job loss, told and signed on the telephone, counts from the day it was said', async ({
  page,
}) => {
  const rosa = await ines.client('fr')
  const made = await ines.post(`/api/v1/clients/${rosa.code}/change-reports`, { kind: 'JOB' })
  await ines.put(`/api/v1/change-reports/${made.id}/change`, lostJob(made.version))
  await ines.lendTo(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`/staff/clients/${rosa.code}/telephone/CHANGE_REPORT/${made.id}`)
  await expect(heading(page, 'Sign by telephone')).toBeVisible()
  await expect(page.getByText('Corner Market')).toBeVisible()
  await page.getByLabel('By our telephone system, which made a file').check()
  const file = { name: 'call.wav', mimeType: 'audio/wav', buffer: voice(0.6) }
  await page.getByLabel('Choose the file').setInputFiles(file)
  await expect(page.getByText('Somebody is heard. Now play it to its end.')).toBeVisible()
  await playedToItsEnd(page)
  await page.getByLabel('I played it to its end, and it can be understood').check()
  await page.getByRole('button', { name: 'Keep it as their signature' }).click()
  await expect(page.getByRole('heading', { name: 'It is signed' })).toBeFocused()
  const number = (await page.getByText(/^PL-/).textContent()) ?? ''
  await messageThatSays(rosa.contact, number)
  const report = await ines.get(`/api/v1/change-reports/${made.id}`)
  expect(report.state.status).toBe('SUBMITTED')
  await applied(page, rosa)
  const { items } = await ines.get(`/api/v1/clients/${rosa.code}/signatures`)
  expect(items.map(({ method }: { method: string }) => method)).toEqual(['TELEPHONE'])
})
