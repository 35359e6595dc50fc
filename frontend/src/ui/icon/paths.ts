/**
 * What every page can draw: strokes on a 24 by 24 grid, two units wide. A dot is a stroke of no length: round caps
 * make it visible.
 */
export const paths = {
  again: 'M4 5v5h5M4.6 10A8 8 0 1 1 4 13.5',
  alert: 'M12 4 2.5 20h19zM12 10v4M12 17h.01',
  back: 'm15 5-7 7 7 7',
  calendar: 'M4 6h16v15H4zM4 10.5h16M8 3v5M16 3v5',
  camera: 'M3 8h4l2-3h6l2 3h4v11H3zM15.5 13a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M12 7v5l3 2',
  cross: 'm6 6 12 12M18 6 6 18',
  dash: 'M6 12h12',
  desk: 'M4 21V8l8-5 8 5v13M4 21h16M9 21v-6h6v6M9 10.5h.01M15 10.5h.01',
  document: 'M14 3H6v18h12V7zM14 3v4h4M9 12h6M9 16h6',
  down: 'm6 9 6 6 6-6',
  flag: 'M6 21V4h12l-3 4 3 4H6',
  globe: 'M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18z',
  help: 'M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M9.5 9.5a2.5 2.5 0 1 1 2.5 3v1M12 17h.01',
  history: 'M4 5v5h5M4.6 10A8 8 0 1 1 4 13.5M12 8v4.5l3 2',
  home: 'm3 11 9-8 9 8M6 9v12h12V9',
  link: 'M10 14 14 10M9 8l2-2a4 4 0 0 1 6 0l1 1a4 4 0 0 1 0 6l-2 2M15 16l-2 2a4 4 0 0 1-6 0l-1-1a4 4 0 0 1 0-6l2-2',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  lock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  menu: 'M4 6h16M4 12h16M4 18h16',
  next: 'M4 12h15m-6-6 6 6-6 6',
  offline: 'M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.4M14 9.4a10 10 0 0 1 5 2.6M12 19h.01',
  phone: 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3C10 20.5 3.5 14 3 6a3 3 0 0 1 3-3z',
  picture: 'M4 4h16v16H4zM4 16l5-5 4 4 3-3 4 4M15 8.5h.01',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  right: 'm9 5 7 7-7 7',
  turn: 'M20 5v5h-5M19.4 10A8 8 0 1 0 20 13.5',
  upload: 'M12 16V4m-5 5 5-5 5 5M4 16v4h16v-4',
  user: 'M16 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0M4 21c1-5 4-7 8-7s7 2 8 7',
  zoom: 'M18 11a7 7 0 1 1-14 0a7 7 0 1 1 14 0M20 20l-4-4M8 11h6M11 8v6',
} as const

/** An icon of every page by its name, or the strokes of one that only some pages have, and bring along. */
export type IconName = keyof typeof paths | `M${string}`
