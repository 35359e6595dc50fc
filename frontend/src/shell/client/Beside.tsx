import { useLater } from '../useLater'
import { withWords } from './leavingWords'

const aside = () => withWords(import('./Aside'))

/** What goes on beside every page; nothing of it is needed at the first sight of one. */
export function Beside() {
  const Aside = useLater(aside, false)?.Aside
  return Aside ? <Aside /> : null
}
