import { companies } from "../../data/companies";
import type { ArgumentDoc } from "../../functions/functionDoc";

interface Props {
  id: string;
  doc: ArgumentDoc;
  entered: string;
  /** The default as it might be typed; empty where there is none. */
  whenOmitted: string;
  /** An example of an entry, as it is shown in the empty field. */
  example: string;
  describedBy: string;
  isWrong: boolean;
  onType: (typed: string) => void;
}

/** The control an argument is entered with: a list of its keywords, or a field that takes anything. */
export function ArgumentInput(props: Props) {
  return props.doc.keywords ? <KeywordList {...props} /> : <FreeField {...props} />;
}

function KeywordList({ id, doc, entered, whenOmitted, describedBy, onType }: Props) {
  const { keywords = [] } = doc;
  const others = keywords.filter(({ keyword }) => keyword !== whenOmitted);
  const standing = keywords.find(({ keyword }) => keyword === whenOmitted);
  // A keyword may be in a cell as well.
  const isOther = entered !== "" && !keywords.some(({ keyword }) => keyword === entered);
  const chosen = keywords.find(({ keyword }) => keyword === (entered || whenOmitted));
  return (
    <select
      id={id}
      // A narrow pane shows its beginning alone.
      title={chosen ? labelOf(chosen) : entered || whenOmitted}
      aria-describedby={describedBy}
      value={entered === whenOmitted ? "" : entered}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    >
      <option value="">{standing ? labelOf(standing) : whenOmitted}</option>
      {others.map((each) => (
        <option key={each.keyword} value={each.keyword}>
          {labelOf(each)}
        </option>
      ))}
      {isOther && <option value={entered}>{entered}</option>}
    </select>
  );
}

function labelOf({ keyword, text }: { keyword: string; text: string }): string {
  return text ? `${keyword} – ${text}` : keyword;
}

function FreeField({ id, doc, entered, whenOmitted, example, describedBy, isWrong, onType }: Props) {
  return (
    <>
      <input
        id={id}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        autocomplete="off"
        spellcheck={false}
        list={doc.company ? `${id}-companies` : undefined}
        placeholder={whenOmitted || example}
        title={entered || whenOmitted || example}
        value={entered}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {doc.company && <CompanyChoices id={`${id}-companies`} withTotal={doc.total} />}
    </>
  );
}

function CompanyChoices({ id, withTotal }: { id: string; withTotal: boolean | undefined }) {
  return (
    <datalist id={id}>
      {companies.map(({ name, ticker }) => (
        <option key={ticker} value={name}>
          {ticker}
        </option>
      ))}
      {withTotal && <option value="total" />}
    </datalist>
  );
}
