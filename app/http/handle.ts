/** What a route may say about itself beside its data. */
export type Handle = {
  /**
   * Where the browser goes by itself, and after how many seconds: for a page that stands in while work takes long.
   * The page says so, and how to stop it. Null once there is nothing to wait for.
   */
  onward?: (page: { data: unknown; url: URL }) => { seconds: number; to: string } | null
}
