/** The id of the category that dishes without one are put into: above every id in the database. */
export const otherCategory = 2_147_483_648
