import { useRoute } from 'wouter'
import { useFailed } from './useQuery'

/** The home page's one answer carries the session and the office with it: there nobody else asks for them. */
export function useHomeBrings() {
  const [here] = useRoute('/')
  const failed = useFailed(['home'])
  return here && !failed
}
