import './brand.css'

/** The house with its light on, for the head of the home page. Decoration only. */
export function Porch() {
  return (
    <svg className="porch" viewBox="0 0 120 112" aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id="porch-halo">
          <stop offset="0" stopColor="#ffcf5e" stopOpacity=".85" />
          <stop offset=".35" stopColor="#ffbe2e" stopOpacity=".32" />
          <stop offset="1" stopColor="#ffbe2e" stopOpacity="0" />
        </radialGradient>
      </defs>
      <path d="M16 112V40L60 14l44 26v72z" fill="#3b3e70" />
      <path d="M4 42 60 7l56 35-3.5 6L60 15.5 7.5 48z" fill="#5a5d94" />
      <path d="M33 112V52h32v60z" fill="#8c4130" />
      <path d="M38 58h9.5v18H38zM50.5 58H60v18h-9.5z" fill="#ffe3a1" />
      <path d="M38 82h9.5v22H38zM50.5 82H60v22h-9.5z" fill="#743425" />
      <circle cx="84" cy="64" r="36" fill="url(#porch-halo)" />
      <path d="M83 47h2v6h-2zM74 59l10-8 10 8zM76 75h16v2.5H76z" fill="#fbf1dc" />
      <path d="M76.5 60.5h15L89 74H79z" fill="#ffbe2e" />
      <path d="M26 108h48v4H26z" fill="#6b6ea6" />
    </svg>
  )
}
