/** What only staff's pages draw, as in `ui/icon/paths`; clients do not wait for it. */
export const icons = {
  bounce: 'M4 6h16v12H4zM4 7l8 6 8-6M9 21l6-6M9 15l6 6',
  download: 'M12 4v12m-5-5 5 5 5-5M4 16v4h16v-4',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  note: 'M5 3h14v12l-6 6H5zM13 21v-6h6M9 8h6M9 12h4',
  pen: 'M4 20l1-5L16 4l4 4L9 19z',
  plus: 'M12 5v14M5 12h14',
  search: 'M18 11a7 7 0 1 1-14 0a7 7 0 1 1 14 0M20 20l-4-4',
  zoomOut: 'M18 11a7 7 0 1 1-14 0a7 7 0 1 1 14 0M20 20l-4-4M8 11h6',
} as const
