/** What only staff's pages draw, as in `ui/icon/paths`; clients do not wait for it. */
export const icons = {
  bounce: 'M4 6h16v12H4zM4 7l8 6 8-6M9 21l6-6M9 15l6 6',
  download: 'M12 4v12m-5-5 5 5 5-5M4 16v4h16v-4',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  hidden:
    'M3 3l18 18M10 6.3A9 9 0 0 1 12 6c5 0 8.5 4 9.5 6a14 14 0 0 1-2.5 3.3M6 8a14 14 0 0 0-3.5 4c1 2 4.5 6 9.5 6a9 9 0 0 0 4-1M10 10a3 3 0 0 0 4 4',
  note: 'M5 3h14v12l-6 6H5zM13 21v-6h6M9 8h6M9 12h4',
  pen: 'M4 20l1-5L16 4l4 4L9 19z',
  plus: 'M12 5v14M5 12h14',
  search: 'M18 11a7 7 0 1 1-14 0a7 7 0 1 1 14 0M20 20l-4-4',
  shown:
    'M2.5 12C3.5 10 7 6 12 6s8.5 4 9.5 6c-1 2-4.5 6-9.5 6s-8.5-4-9.5-6zM15 12a3 3 0 1 1-6 0a3 3 0 1 1 6 0',
  zoomOut: 'M18 11a7 7 0 1 1-14 0a7 7 0 1 1 14 0M20 20l-4-4M8 11h6',
} as const
