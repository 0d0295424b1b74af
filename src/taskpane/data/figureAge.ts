import type { Language } from "../../data/language";
import { ageMessages } from "../messages/age";

/** A season: companies report every quarter, which has 92 days at most, and some of them a week later than last time. */
const seasonDays = 100;

const millisecondsPerDay = 86_400_000;

/** How old a figure is today. */
export interface FigureAge {
  readonly says: string;
  /** Whether newer ones are likely to be out. */
  readonly isPastSeason: boolean;
}

/** The age of the newest figure, given on a day as yyyy-mm-dd; undefined until the day after, and without a day. */
export function figureAge(asOf: string, language: Language): FigureAge | undefined {
  const days = daysSince(asOf);
  if (!(days > 0)) return undefined;
  const messages = ageMessages[language];
  const isPastSeason = days >= seasonDays;
  const age = messages.newestFigure(asOf, String(days));
  return { says: isPastSeason ? `${age}${messages.pastSeason}` : age, isPastSeason };
}

/** Days from a day to today, as the calendar beside the user has it. */
function daysSince(day: string): number {
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return (today - Date.parse(day)) / millisecondsPerDay;
}
