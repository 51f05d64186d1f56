/** The ids of what one announcement tells of, by the keys of its extraction (p1, m1, e1, s1). */
export interface AssignedIds {
  readonly person: ReadonlyMap<string, string>
  readonly membership: ReadonlyMap<string, string>
  /** Events and successions. */
  readonly event: ReadonlyMap<string, string>
}
