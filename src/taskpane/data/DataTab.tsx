import "../fluent";
import { dataMessages } from "../messages/data";
import { insertionsMessages } from "../messages/insertions";
import { FilledQuestion } from "../insertions/FilledQuestion";
import { useEscape } from "../useEscape";
import type { ViewProps } from "../viewProps";
import { CompanyPage } from "./CompanyPage";
import { companyProfile } from "./companyProfile";
import "./data.css";
import { DataList } from "./DataList";
import { InsertAs } from "./InsertAs";
import { PlaceBar } from "./PlaceBar";
import { useFigurePicker } from "./useFigurePicker";

/** What the tab shows, companies by ticker; after going back to the list, `left` is the company that was open. */
export type DataView =
  { readonly kind: "list"; readonly left?: string } | { readonly kind: "detail"; readonly id: string };

interface Props extends ViewProps {
  view: DataView;
  onCompany: (ticker: string) => void;
  onBack: () => void;
  /** Opens the table of a company's profile. */
  onProfile: (ticker: string) => void;
  /** Opens the table of sources. */
  onSources: () => void;
}

/** What is built in, each figure ready for a cell: the list of it, or the page of the company that was opened. */
export function DataTab({ view, onCompany, onBack, onProfile, onSources, ...props }: Props) {
  const { language, locale, host, activityLine } = props;
  const messages = { ...dataMessages[language], ...insertionsMessages[language] };
  const { picker, setAs, found, filled } = useFigurePicker(props);
  const profile = view.kind === "detail" ? companyProfile(view.id, language) : undefined;
  const leave = filled?.onCancel ?? (profile && onBack);
  useEscape(() => leave?.());
  const shared = { language, locale, picker, messages };
  return (
    <>
      <InsertAs as={picker.as} onChoose={setAs} messages={messages} />
      {profile ? (
        <CompanyPage
          key={profile.ticker}
          profile={profile}
          onBack={onBack}
          onTable={() => onProfile(profile.ticker)}
          {...shared}
        />
      ) : (
        <DataList
          left={view.kind === "list" ? view.left : undefined}
          onCompany={onCompany}
          onSources={onSources}
          {...shared}
        />
      )}
      <section class="foot" aria-label={messages.selectedCell}>
        {activityLine}
        {filled ? (
          <FilledQuestion {...filled} messages={messages} />
        ) : (
          <PlaceBar host={host} found={found} messages={messages} />
        )}
      </section>
    </>
  );
}
