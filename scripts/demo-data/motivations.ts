/** Why people would like to be mentors, as they write it when they apply. */
export const motivations: readonly string[] = [
  'My neighbour sat with me through the worst year I had. I would like to be that neighbour for somebody.',
  'I have raised three children and retired in spring. I have time, and I am good at listening.',
  'I worked in a housing office for years and know what the letters mean. People should not be alone with them.',
  'We came here with two suitcases. I remember which small things helped, and they cost nothing.',
  'My son missed a lot of school when he was eleven. It got better. I would like to tell others that it does.',
  'I was in care until I was sixteen. One person kept turning up, and that made the difference.',
  'I saw the poster in the library. I am free on two afternoons and would like to be of use near home.',
  'I have been in debt and out of it again. I know how to make a list and where to begin.',
  'I mind my grandchildren on Mondays. On the other days I would like to help a family that has no grandmother near.',
  'A friend is a mentor with you and says it is the best hour of her week.',
]
