import './icon.css'
import { type IconName, paths } from './paths'

/** A picture beside words, never instead of them: it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={name in paths ? paths[name as keyof typeof paths] : name} />
    </svg>
  )
}
