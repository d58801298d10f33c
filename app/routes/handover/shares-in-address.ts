const DISTRICT = 'to-'

/** Who takes what, as the address says: `to` for everything, `to-<district>` for one district. */
export function sharesIn(search: URLSearchParams) {
  return {
    toId: search.get('to') || undefined,
    byDistrict: [...search].flatMap(([name, value]) =>
      name.startsWith(DISTRICT) && value ? [`${name.slice(DISTRICT.length)}:${value}`] : [],
    ),
    cameFrom: search.get('from') || undefined,
  }
}

/** The name of the field that says who takes a district. */
export const fieldOf = (districtId: string) => `${DISTRICT}${districtId}`
