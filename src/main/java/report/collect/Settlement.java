package report.collect;

/** What is done where a file was changed as well as a form. */
public enum Settlement {
  /** Nothing: it is told, and nothing of the form is taken. */
  ASK,
  /** What the file says stays. */
  OURS,
  /** What the form says is taken. */
  THEIRS
}
