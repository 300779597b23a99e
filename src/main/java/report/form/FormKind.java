package report.form;

import java.util.Arrays;
import java.util.Optional;

/** What a form asks for. */
public enum FormKind {
  /** The results of a year as of a date: answers belong to a progress file. */
  PROGRESS("progress"),
  /** Targets, dates and texts of a year: answers belong to plan.yaml. */
  PLAN("plan");

  private final String code;

  FormKind(String code) {
    this.code = code;
  }

  /**
   * The name in records of forms, which never changes.
   *
   * @return progress or plan
   */
  public String code() {
    return code;
  }

  /**
   * The kind with a name.
   *
   * @param code a name
   * @return the kind; empty if there is none
   */
  public static Optional<FormKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
