import { Button, Field, Image, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  header: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  greeting: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  feature: { display: "flex", marginBottom: "20px" },
  form: { display: "flex", flexDirection: "column", alignItems: "center" },
});

const features = [
  { icon: <Ribbon24Regular />, text: "Works with the document that is open" },
  { icon: <LockOpen24Regular />, text: "Adds what Office does not have" },
  { icon: <DesignIdeas24Regular />, text: "Looks like a part of it" },
];

/** What the template shows: a greeting, three features, and a text that a button inserts. */
export function App() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  const insert = () =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    });
  return (
    <div className={styles.page}>
      <section className={styles.header}>
        <Image width="90" height="90" src="/assets/icon-80.png" alt="Add-in" />
        <h1 className={styles.greeting}>Welcome</h1>
      </section>
      <ul>
        {features.map(({ icon, text: feature }) => (
          <li key={feature} className={styles.feature}>
            <i>{icon}</i>
            <span>{feature}</span>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <Field size="large" label="Text to insert">
          <Textarea size="large" value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <Button appearance="primary" size="large" onClick={insert}>
          Insert text
        </Button>
      </div>
    </div>
  );
}
