package report.edit;

import java.util.Locale;
import report.project.Language;
import report.project.Messages;

/** Why a change cannot be made for certain. */
public enum Refusal {
  /** The file has an error as YAML: what stands where in it is not certain. */
  FAULTY_FILE,
  /** The path leads to nothing, and what is missing is not only keys. */
  NO_SUCH_PLACE,
  /** The path leads through a single value or a list as if it were a mapping. */
  NOT_A_MAPPING,
  /** An item was to be added to something that is no list. */
  NOT_A_LIST,
  /** A mapping or list over several lines was to be replaced by something else. */
  WHOLE_BLOCK,
  /** The value is written in a way that is not changed: on another line than its key, say. */
  UNUSUAL_FORM,
  /** Nothing would be left where something has to stand. */
  LAST_ENTRY,
  /** The text has characters that a YAML file cannot hold. */
  UNWRITABLE_TEXT,
  /** What was written would not be read as it was meant. */
  NOT_READ_BACK;

  /** The reason as a sentence, with what to do about it. */
  public String text(Language language) {
    String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Messages("report.edit.refusals", language).get(key);
  }
}
