/** What fields for numbers say, in English. */
export const enUS = {
  whichIsMeant: "Which is meant?",
  perYear: (rate: string) => `${rate} a year`,
  noRate: (typed: string) =>
    `“${typed}” is not accepted. Enter a rate such as 5%, above -100% and up to 1000%.`,
};
