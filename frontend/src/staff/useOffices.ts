import { answer, api } from '../api/client'
import { useQuery } from '../api/useQuery'
import { LANGUAGES } from '../i18n/language'
import { spoken } from '../i18n/speak'
import { useText } from '../i18n/useText'

const HALF_AN_HOUR = 30 * 60_000

const readPrograms = () => answer(api.GET('/api/v1/programs'))
const readBranches = () => answer(api.GET('/api/v1/branches'))

/** The programs with their requirements, in the language of the page. */
export const usePrograms = () =>
  useQuery({ key: ['programs', spoken()], read: readPrograms, fresh: HALF_AN_HOUR })

/** The branches that one may choose from: one's own, or all of them for an administrator. */
export const useBranches = () => useQuery({ key: ['branches'], read: readBranches, fresh: 60_000 })

export const languageOptions = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))

/** "Spanish", in the language of the page. */
export function useLanguageName() {
  const t = useText()
  return (code: string) => t(`language.${code}`)
}
