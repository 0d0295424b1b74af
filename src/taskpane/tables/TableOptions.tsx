import type { Language } from "../../data/language";
import type { TargetInspection } from "../../excel/insertion/targetInspection";
import type { Mode } from "../../tables/description";
import type { CatalogueItem } from "../catalogue";
import type { TablesMessages } from "../messages/tables";
import { CapexGrowthOption } from "./CapexGrowthOption";
import { ChartOption } from "./ChartOption";
import type { Choices } from "./choices";
import { CompanyOption } from "./CompanyOption";
import { GrowthsOption } from "./GrowthsOption";
import { LanguageOption } from "./LanguageOption";
import { ModeOption } from "./ModeOption";
import { PlaceOption } from "./PlaceOption";
import { WeightsOption } from "./WeightsOption";

interface Props {
  table: CatalogueItem;
  /** Whether there is a chart to leave out. */
  hasChart: boolean;
  /** Whether it is not left out. */
  withChart: boolean;
  offered: readonly Mode[];
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
  /** The inspected place; undefined until Excel has responded. */
  found: TargetInspection | undefined;
  inExcel: boolean;
  language: Language;
  onLanguage: (language: Language) => void;
  locale: string;
  messages: TablesMessages;
}

/** What can be chosen for a table; options that make no difference to it are left out. */
export function TableOptions(props: Props) {
  const { table, offered, choices, onChoose, found, language, onLanguage, locale, messages } = props;
  const { mode, place, weights, capexGrowth } = choices;
  return (
    <div class="options">
      {offered.length > 1 && (
        <ModeOption
          mode={mode}
          offered={offered}
          onChoose={(chosen) => onChoose({ mode: chosen })}
          messages={messages}
        />
      )}
      {"describe" in table && (
        <PlaceOption
          place={place}
          selected={found}
          onChoose={(chosen) => onChoose({ place: chosen })}
          messages={messages}
        />
      )}
      {table.options?.includes("company") && (
        <CompanyOption
          company={choices.company}
          onChoose={(company) => onChoose({ company })}
          messages={messages}
        />
      )}
      {table.options?.includes("weights") && (
        <WeightsOption
          weights={weights}
          onChoose={(chosen) => onChoose({ weights: chosen })}
          messages={messages}
        />
      )}
      {table.options?.includes("capexGrowth") && (
        <CapexGrowthOption
          capexGrowth={capexGrowth}
          onChoose={(chosen) => onChoose({ capexGrowth: chosen })}
          messages={messages}
        />
      )}
      {table.options?.includes("growths") && (
        <GrowthsOption
          choices={choices}
          onChoose={onChoose}
          inExcel={props.inExcel}
          language={language}
          locale={locale}
          messages={messages}
        />
      )}
      {props.hasChart && (
        <ChartOption chart={props.withChart} onChoose={(chart) => onChoose({ chart })} messages={messages} />
      )}
      <LanguageOption language={language} onChoose={onLanguage} messages={messages} />
    </div>
  );
}
