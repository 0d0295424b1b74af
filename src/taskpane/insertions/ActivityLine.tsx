import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../../data/language";
import { selectRange } from "../../excel/read/selection";
import type { UndoResult } from "../../excel/insertion/undoInsertion";
import { sheetAddress } from "../../grid/address";
import { failureMessage } from "../failureMessage";
import "../fluent";
import { DismissIcon } from "../icons";
import { Failure, LinkButton, Success } from "../Message";
import { insertionsMessages, type InsertionsMessages } from "../messages/insertions";
import { whatText } from "../Where";
import { Waiting } from "../Waiting";
import type { Activity, Inserted, ShownCells } from "./activity";
import type { Insertions } from "./useInsertions";

interface Props {
  insertions: Insertions;
  /** Opens the view of the workbook, where long tasks are shown; undefined where that is open. */
  onWorkbook: (() => void) | undefined;
  language: Language;
}

/** What the pane does with the workbook, and how it ended; it stays in every view until it is dismissed or the next begins. */
export function ActivityLine({ insertions, onWorkbook, language }: Props) {
  const { activity, undo, dismiss } = insertions;
  const messages = insertionsMessages[language];
  const close = (
    <button
      slot="dismiss"
      type="button"
      class="iconButton"
      aria-label={messages.dismiss}
      onClick={() => {
        giveKeyboardBack();
        dismiss();
      }}
    >
      <DismissIcon />
    </button>
  );
  if (!activity) return null;
  switch (activity.kind) {
    case "task":
      return (
        onWorkbook && <Task activity={activity} onShow={onWorkbook} language={language} messages={messages} />
      );
    case "taskEnded":
      return (
        onWorkbook && (
          <Success>
            {endOf(activity, messages)(activity.title(language))}
            <LinkButton onClick={onWorkbook}>{messages.show}</LinkButton>
            {close}
          </Success>
        )
      );
    case "busy":
      return <UnderWay activity={activity} language={language} messages={messages} />;
    case "inserted":
      return (
        <Done inserted={activity.inserted} onUndo={undo} language={language} messages={messages}>
          {close}
        </Done>
      );
    case "cancelled":
      return (
        <Success>
          {messages.cancelled}
          {close}
        </Success>
      );
    case "failed":
      return (
        <Failure what={messages.failed} why={failureMessage(activity.failed, messages)}>
          {close}
        </Failure>
      );
    case "refused": {
      const refusal = activity.why(language);
      return (
        <Failure what={whatText(refusal)} why={messages.andNothingWritten(refusal.why)}>
          {activity.cells && <Show cells={activity.cells} messages={messages} />}
          {close}
        </Failure>
      );
    }
    case "undone":
      return (
        <Undone inserted={activity.inserted} result={activity.result} messages={messages}>
          {close}
        </Undone>
      );
  }
}

/** Where the line that goes had the keyboard, it goes on in the view. */
function giveKeyboardBack(): void {
  document.querySelector<HTMLElement>(".insert, main [tabindex], main button")?.focus();
}

function endOf({ end }: Activity & { readonly kind: "taskEnded" }, messages: InsertionsMessages) {
  return { done: messages.taskDone, stopped: messages.taskStopped, failed: messages.taskFailed }[end];
}

interface TaskProps {
  activity: Activity & { readonly kind: "task" };
  onShow: () => void;
  language: Language;
  messages: InsertionsMessages;
}

function Task({ activity, onShow, language, messages }: TaskProps) {
  const { title, done, total, isStopping, onCancel } = activity;
  const what = isStopping ? messages.stopping : title(language);
  return (
    <fluent-message-bar intent="info" shape="square" role="status">
      <progress slot="icon" aria-label={what} max={Math.max(1, total)} value={done} />
      {what}
      <LinkButton onClick={onShow}>{messages.show}</LinkButton>
      <LinkButton onClick={onCancel}>{messages.cancel}</LinkButton>
    </fluent-message-bar>
  );
}

interface UnderWayProps {
  activity: Activity & { readonly kind: "busy" };
  language: Language;
  messages: InsertionsMessages;
}

function UnderWay({ activity: { title, isUndoing, onCancel }, language, messages }: UnderWayProps) {
  const what = (isUndoing ? messages.undoing : messages.insertingTitle)(title(language));
  return (
    <Waiting what={what} messages={messages}>
      {onCancel && <LinkButton onClick={onCancel}>{messages.cancel}</LinkButton>}
    </Waiting>
  );
}

interface DoneProps {
  inserted: Inserted;
  onUndo: (inserted: Inserted) => Promise<void>;
  language: Language;
  messages: InsertionsMessages;
  children: ComponentChildren;
}

function Done({ inserted, onUndo, language, messages, children }: DoneProps) {
  const { title, cells, newSheets } = inserted;
  const goTo = useRef<HTMLElement>(null);
  // From the button that was pressed; who has gone on to something else is left there.
  useEffect(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at.matches(".insert, .takesPlace")) goTo.current?.focus();
  }, [inserted]);
  return (
    <Success>
      {newSheets.length > 1 ? (
        messages.sheetsInserted(title(language), newSheets.length, cells.sheetName)
      ) : (
        <>
          {messages.titleInsertedAt(title(language))} <b>{placeOf(cells)}</b>
        </>
      )}
      <LinkButton onClick={() => void selectRange(cells.sheetId, cells.address)} button={goTo}>
        {messages.goTo}
      </LinkButton>
      <LinkButton onClick={() => void onUndo(inserted)}>{messages.undo}</LinkButton>
      {children}
    </Success>
  );
}

interface UndoneProps {
  inserted: Inserted;
  result: UndoResult;
  messages: InsertionsMessages;
  children: ComponentChildren;
}

function Undone({ inserted: { cells, newSheets }, result, messages, children }: UndoneProps) {
  const place = newSheets.length > 1 ? newSheets.join(messages.listSeparator) : placeOf(cells);
  switch (result.kind) {
    case "undone":
      return (
        <Success>
          {newSheets.length > 0
            ? messages.removedSheets(newSheets.join(messages.listSeparator))
            : messages.asBefore(placeOf(cells))}
          {children}
        </Success>
      );
    case "kept":
      return (
        <Failure
          what={messages.undoneExcept}
          why={messages.changedMeanwhile(result.locations.join(messages.listSeparator))}
        >
          {children}
        </Failure>
      );
    case "protected":
      return (
        <Failure what={messages.workbookIsProtected} why={messages.nothingUndone}>
          {children}
        </Failure>
      );
    case "changed":
      return (
        <Failure what={messages.changedSince(place)} why={messages.nothingUndone}>
          <Show cells={cells} messages={messages} />
          {children}
        </Failure>
      );
    case "gone":
      return (
        <Failure what={messages.isGone(place)} why={messages.nothingUndone}>
          {children}
        </Failure>
      );
  }
}

function Show({ cells, messages }: { cells: ShownCells; messages: InsertionsMessages }) {
  return (
    <LinkButton onClick={() => void selectRange(cells.sheetId, cells.address)}>{messages.show}</LinkButton>
  );
}

function placeOf({ sheetName, address }: ShownCells): string {
  return sheetAddress(sheetName, address);
}
