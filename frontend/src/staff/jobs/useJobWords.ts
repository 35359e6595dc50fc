import { hasWords } from '../../i18n/speak'
import { useText } from '../../i18n/useText'

/** A kind of job in words; the name that the server has for it where there are none. */
export function useJobWords() {
  const t = useText()
  return (job: string) => (hasWords(`job.${job}`) ? t(`job.${job}`) : job)
}
