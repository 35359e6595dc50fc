import './brand.css'

/** The lit lantern, for the masthead and the confirmation panel, on dusk. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="mark__lamp" opacity=".28" d="M11 22 3 31h26l-8-9z" />
      <path d="M15 1h2v4h-2zM7.5 11.5 16 4.5l8.5 7zM9.5 23h13v2.2h-13z" />
      <path className="mark__lamp" d="M10.5 13h11L20 22h-8z" />
    </svg>
  )
}
