import { english } from '#app/platform/i18n/english.ts'
import type { AdminPage } from './admin-page.ts'

/** The guide's first steps, in the language of the words: goods leave China, Germany is the market. The catalogue has been read. */
export async function chooseGermany(admin: AdminPage, { onboarding, places }: Pick<typeof english, 'onboarding' | 'places'>): Promise<void> {
  const { app } = admin
  const next = () => app.getByRole('button', { name: onboarding.next, exact: true }).first().click()
  await admin.open('/app/setup/ship-from')
  await app.getByLabel(onboarding.shipFrom.label).selectOption('CN')
  await next()
  await app.getByLabel(new RegExp(places.DE)).check()
  await next()
  await app.getByText(onboarding.costs.body).waitFor()
}

/** Walks through the guide: goods leave China, Germany is the market, freight is known. The catalogue has been read. */
export async function openGermany(admin: AdminPage): Promise<void> {
  const { app } = admin
  const next = () => app.getByRole('button', { name: 'Save and continue' }).click()
  await chooseGermany(admin, english)
  await next()
  await app.getByLabel('Freight per parcel').fill('4.5')
  await app.getByLabel('Freight per kilogram').fill('8')
  await next()
  await app.getByRole('button', { name: 'Finish setup' }).click()
  await app.getByRole('heading', { name: 'Your markets' }).waitFor()
}
