import type { Language } from "../../data/language";
import { ageMessages } from "../messages/age";
import "./AgeNote.css";
import { figureAge } from "./figureAge";
import "./note.css";

interface Props {
  /** The day of the newest built-in figure, as yyyy-mm-dd. */
  asOf: string;
  kind: "guidance" | "reported";
  language: Language;
}

/** How old the newest figure is, and how to add a newer one: a sentence, and a note once a season has passed. */
export function AgeNote({ asOf, kind, language }: Props) {
  const age = figureAge(asOf, language);
  if (!age) return null;
  const messages = ageMessages[language];
  const formula =
    kind === "guidance"
      ? '=CAPEX.GUIDANCE("Alphabet",,,,CompanyGuidance[#All])'
      : '=CAPEX.ACTUAL("Alphabet",2026,,A1:E5)';
  return (
    <div class={age.isPastSeason ? "age note" : "age"}>
      <p>{age.isPastSeason ? <b>{age.says}</b> : age.says}</p>
      <p>
        {kind === "guidance" ? messages.addGuidance : messages.addReported} <code>{formula}</code>
      </p>
    </div>
  );
}
