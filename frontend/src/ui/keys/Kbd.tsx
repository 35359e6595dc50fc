import './keys.css'

/** The key of a button, for the eyes only: the button's name says what it does. */
export function Kbd({ children }: { children: string }) {
  return (
    <span className="kbd" aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  )
}
