import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'

/** Why two records look like one person's, in words. */
export function useDuplicateWords() {
  const t = useText()
  return ({ reasons }: Shape<'Duplicate'>) =>
    reasons.map(reason => t(`duplicate.reason-${reason}`)).join(' · ')
}
