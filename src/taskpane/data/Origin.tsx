import type { FactsProps } from "./factsProps";
import { SourceLinks } from "./SourceLinks";

interface Props extends Pick<FactsProps, "messages"> {
  /** Whose figures they are, or which. */
  of: string;
  /** What they cover. */
  basis?: string | undefined;
  /** As yyyy-mm-dd. */
  asOf?: string | undefined;
  sources: readonly string[];
}

/** What a figure covers, as of when it is and where it is from. */
export function Origin({ of, basis, asOf, sources, messages }: Props) {
  return (
    <>
      {basis !== undefined && <small>{basis}</small>}
      <small>
        {asOf !== undefined && `${messages.asOf(asOf)}${messages.detailSeparator}`}
        <SourceLinks label={messages.sourcesOf(of)} urls={sources} />
      </small>
    </>
  );
}
