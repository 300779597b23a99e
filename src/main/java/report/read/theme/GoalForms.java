package report.read.theme;

import report.read.field.AmendmentsReader;
import report.read.field.ContinuityReader;
import report.read.field.Matters;
import report.read.field.QuantityReader;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;

/** The forms of the kinds of goals. */
final class GoalForms {
  private static final Form ALL =
      Form.of(
          "goal",
          Key.required("id", Value.ID),
          Key.optional("name", Value.TEXT),
          Key.filled("target", QuantityReader.TARGETS),
          Key.filled("targets", Value.filledEntries(Value.YEAR, QuantityReader.AMOUNTS)),
          Key.filled("due", Value.DATE),
          Key.filled("qualitative", Value.TEXT),
          Key.optional("previous", QuantityReader.FIGURES),
          Key.optional("baseline", QuantityReader.FIGURES),
          Key.optional("measures", Value.each(Value.TEXT)),
          Key.optional("baselineYear", Value.YEAR),
          Key.filled(History.FIELD, Value.filledEntries(Value.YEAR, QuantityReader.FIGURES)),
          Key.optional("revised", Value.items(Value.of(RevisionsReader.FORM))),
          Key.optional("method", Value.words(MethodReader.METHODS)),
          Key.optional("tolerance", Value.PERCENT),
          Key.optional("main", Value.MARK),
          Key.optional("steps", Value.NUMBER),
          Key.optional("period", Value.LINE),
          Key.optional("note", Value.TEXT),
          Key.optional("indicator", Indicators.WORDS),
          Key.optional("repost", Value.MARK),
          Key.optional("reference", Value.MARK),
          Matters.SERVES,
          LinksReader.LEADS_TO,
          Departments.KEY,
          ContinuityReader.CONTINUES,
          ContinuityReader.BREAK);

  /** A goal with targets, or with figures that are only monitored. */
  static final Form NUMERIC = ALL.without("due", "qualitative", "steps").requiring("name");

  /** A goal with a due date. */
  static final Form MILESTONE =
      ALL.only(
              "id",
              "name",
              "due",
              "revised",
              "steps",
              "note",
              "indicator",
              "repost",
              "reference",
              "serves",
              "leadsTo",
              "department",
              "continues")
          .with(Key.optional("revised", Value.items(Value.of(RevisionsReader.OF_DUE))))
          .requiring("name", "due");

  /** A goal that is rated by a person. */
  static final Form QUALITATIVE =
      ALL.only(
              "id",
              "qualitative",
              "revised",
              "indicator",
              "repost",
              "reference",
              "serves",
              "leadsTo",
              "department",
              "continues")
          .with(AmendmentsReader.OF_JUDGEMENT)
          .requiring("qualitative");

  /** A goal of any kind. */
  static final Form ANY =
      ALL.of(
          new Form.Kind("target", NUMERIC.without("targets")),
          new Form.Kind("targets", NUMERIC.without("target")),
          new Form.Kind("due", MILESTONE),
          new Form.Kind("qualitative", QUALITATIVE),
          new Form.Kind("previous", NUMERIC),
          new Form.Kind("baseline", NUMERIC));

  private GoalForms() {}
}
