/** What is said of the age of company figures, in English. */
export const enUS = {
  newestFigure: (date: string, days: string) =>
    `The newest figure here is of ${date}; today is ${days} ${days === "1" ? "day" : "days"} later.`,
  pastSeason: " The companies are likely to have said more since.",
  addGuidance:
    "To add a newer one, insert the table “Company guidance”, type a row into it, and give the table as the last argument:",
  addReported:
    "To add a newer one, give your own rows as the last argument, under the headings Company, Period, Basis, Capex and As of:",
};
