package report.read.theme;

import report.plan.Outlooks.Outlook;
import report.read.field.Fields;
import report.read.field.Scope;
import report.read.form.Key;
import report.read.form.Value;

/** Reads the challenges and next steps of a theme, an initiative or an action. */
final class OutlookReader {
  /** Its challenges. */
  static final Key CHALLENGES = Key.optional("challenges", Value.TEXT);

  /** The next steps. */
  static final Key NEXT = Key.optional("next", Value.TEXT);

  private OutlookReader() {}

  static Outlook read(Fields fields, Scope scope) {
    return Outlook.of(
        ResultReader.text(fields, "challenges", scope), ResultReader.text(fields, "next", scope));
  }
}
