const shaped = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)

/** The first of the routes whose path, such as `/documents/:id`, has the shape of the address. */
export function routeIn<R extends { path: string }>(routes: R[], address: string): R | undefined {
  return routes.find(route => shaped(route.path).test(address))
}
