import type { AdminPage } from './admin-page.ts'

/** Walks through the guide: goods leave China, Germany is the market, freight is known. The catalogue has been read. */
export async function openGermany(admin: AdminPage): Promise<void> {
  const { app } = admin
  const next = () => app.getByRole('button', { name: 'Save and continue' }).click()
  await admin.open('/app/setup/ship-from')
  await app.getByLabel('Country your parcels leave from').selectOption('CN')
  await next()
  await app.getByLabel(/Germany/).check()
  await next()
  await app.getByRole('heading', { name: 'What your products cost' }).waitFor()
  await next()
  await app.getByLabel('Freight per parcel').fill('4.5')
  await app.getByLabel('Freight per kilogram').fill('8')
  await next()
  await app.getByRole('button', { name: 'Finish setup' }).click()
  await app.getByRole('heading', { name: 'Your markets' }).waitFor()
}
