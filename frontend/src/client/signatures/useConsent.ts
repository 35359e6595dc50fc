import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { spoken } from '../../i18n/speak'

export type Consent = Shape<'ElectronicConsent'>

const KEY = 'consent'
const keyIn = (language: string) => [KEY, language]

const read = () => answer(api.GET('/api/v1/consents/electronic-business'))

/** Whether the client does business with the office online. */
export const useConsent = (enabled = true) => useQuery({ key: keyIn(spoken()), read, enabled })

export const isGiven = ({ state }: Consent) => state.status === 'GIVEN'

/** What an answer said of it: it is the same in every language but for the words to sign. */
export function consentIs(consent: Consent) {
  queries.invalidate([KEY])
  queries.set(keyIn(spoken()), consent)
}
