// Imported first by the scripts that people start: an error is told by what it says, without a stack trace, which helps
// nobody who mistyped an option; and one that nothing else catches ends the script.
Error.stackTraceLimit = 0;

process.on("uncaughtException", (error) => {
  console.error(error?.message ?? String(error));
  process.exit(1);
});
