package report.collect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Severity;
import report.form.FigureState;
import report.form.FormColumn;
import report.form.FormEntry;
import report.form.RowKey;
import report.notation.HalfWidth;
import report.plan.Goal;
import report.plan.Measure;
import report.plan.NumericGoal;
import report.plan.Theme;

/** Reads what a form says, as far as a department changed it. */
final class Answers {
  private final FilledForm form;
  private final Map<String, Theme> themes;
  private final Findings findings;
  private final List<Answer> answers = new ArrayList<>();

  private Answers(FilledForm form, Map<String, Theme> themes, Findings findings) {
    this.form = form;
    this.themes = themes;
    this.findings = findings;
  }

  /**
   * Reads a form.
   *
   * @param form the form
   * @param themes the themes of its book by id
   * @param findings receives what cannot be read for certain, and what was read in a way that has
   *     to be told
   * @return what was changed, in the order of the form
   */
  static List<Answer> of(FilledForm form, Map<String, Theme> themes, Findings findings) {
    Answers reader = new Answers(form, themes, findings);
    form.form().byRow().forEach(reader::row);
    return reader.answers;
  }

  /** A cell with what it said when the form was made. */
  private record Asked(FormEntry entry, Optional<FormCell> cell) {
    String base() {
      return CellText.tidy(entry.base());
    }

    boolean isChanged() {
      return cell.isPresent() && !CellText.shown(cell.get()).equals(base());
    }
  }

  private void row(RowKey row, List<FormEntry> entries) {
    Map<FormColumn, Asked> asked = new EnumMap<>(FormColumn.class);
    for (FormEntry entry : entries) {
      asked.put(entry.column(), new Asked(entry, cell(entry)));
    }
    if (asked.values().stream().allMatch(one -> one.cell().isEmpty())) {
      findings.add(
          Finding.of(Rule.FORM_KEYS, form.workbook().span(), row.written())
              .withMessage("F003.gone")
              .as(Severity.WARNING));
    }
    List<Asked> changed = asked.values().stream().filter(Asked::isChanged).toList();
    if (changed.isEmpty()) {
      return;
    }
    if (row.subject() instanceof RowKey.Proposal) {
      propose(row, asked, changed.get(0).cell().orElseThrow());
      return;
    }
    if (!isInPlan(row)) {
      findings.add(
          Finding.of(Rule.PLAN_CHANGED, changed.get(0).cell().orElseThrow().span(), row.written())
              .withMessage("F006.gone"));
      return;
    }
    figure(row, asked);
    for (Asked one : changed) {
      FormColumn column = one.entry().column();
      if (column != FormColumn.ACTUAL && column != FormColumn.STATE) {
        FormCell cell = one.cell().orElseThrow();
        Findings notes = new Findings();
        read(cell, notes)
            .ifPresent(text -> add(row, column, one.base(), text, List.of(cell), notes));
        findings.addAll(errors(notes));
      }
    }
  }

  private void propose(RowKey row, Map<FormColumn, Asked> asked, FormCell first) {
    Optional<FormCell> name = Optional.ofNullable(asked.get(FormColumn.NAME)).flatMap(Asked::cell);
    Proposals.tell(
        row,
        column ->
            Optional.ofNullable(asked.get(column))
                .flatMap(Asked::cell)
                .map(CellText::shown)
                .orElse(""),
        name.filter(cell -> cell.cell().isPresent()).orElse(first),
        Optional.ofNullable(themes.get(row.theme().text())),
        findings);
  }

  /** The cell of an entry; of copies, the one that was changed. */
  private Optional<FormCell> cell(FormEntry entry) {
    FormCell.Place place = new FormCell.Place(entry.row(), entry.column());
    List<FormCell> cells = Objects.requireNonNull(form.cells().get(place));
    String base = CellText.tidy(entry.base());
    List<FormCell> changed =
        cells.stream().filter(cell -> !CellText.shown(cell).equals(base)).toList();
    for (FormCell other : changed) {
      if (!CellText.shown(other).equals(CellText.shown(changed.get(0)))) {
        findings.add(
            Finding.of(
                    Rule.FORM_KEYS,
                    other.span(),
                    CellText.shown(other),
                    CellText.shown(changed.get(0)))
                .withMessage("F003.copies")
                .withRelated(changed.get(0).span()));
        return Optional.empty();
      }
    }
    return changed.stream().findFirst().or(() -> cells.stream().findFirst());
  }

  private boolean isInPlan(RowKey row) {
    @Nullable Theme theme = themes.get(row.theme().text());
    return theme != null
        && row.in(theme.owners().toList())
            .filter(
                owner ->
                    !(row.subject() instanceof RowKey.Measure measure)
                        || owner.goals().stream().anyMatch(goal -> hasMeasure(goal, measure)))
            .isPresent();
  }

  private static boolean hasMeasure(Goal goal, RowKey.Measure measure) {
    return goal.id().equals(measure.goal())
        && (measure.number() == 1
            || (goal instanceof NumericGoal numeric
                && measure.number() <= numeric.measures().size()));
  }

  /** A figure with its state, which a file says together. */
  private void figure(RowKey row, Map<FormColumn, Asked> asked) {
    @Nullable Asked figure = asked.get(FormColumn.ACTUAL);
    @Nullable Asked state = asked.get(FormColumn.STATE);
    if (figure != null && state != null && (figure.isChanged() || state.isChanged())) {
      figure(row, figure, state);
    }
  }

  private void figure(RowKey row, Asked figure, Asked state) {
    FormCell cell = figure.cell().or(state::cell).orElseThrow();
    Findings notes = new Findings();
    Optional<String> number =
        figure.isChanged()
            ? new FigureEntry(measure(row), notes).read(figure.cell().orElseThrow())
            : Optional.of(figure.base());
    Optional<String> word =
        state.isChanged()
            ? CellText.of(state.cell().orElseThrow(), notes)
            : Optional.of(state.base());
    findings.addAll(errors(notes));
    if (number.isEmpty() || word.isEmpty()) {
      return;
    }
    Optional<String> written =
        new FigureState(number.get(), word.get())
            .written()
            .or(() -> withoutOldState(number.get(), state, cell, notes));
    if (written.isEmpty()) {
      FormCell told = state.cell().orElse(cell);
      findings.add(CellText.finding(told, "F004.state", number.get(), word.get()));
      return;
    }
    String base = new FigureState(figure.base(), state.base()).written().orElse(figure.base());
    List<FormCell> cells =
        Stream.of(figure.cell(), state.cell()).flatMap(Optional::stream).toList();
    add(row, FormColumn.ACTUAL, base, written.get(), cells, notes);
  }

  private void add(
      RowKey row,
      FormColumn column,
      String base,
      String written,
      List<FormCell> cells,
      Findings notes) {
    List<Finding> told =
        notes.sorted().stream().filter(note -> note.severity() != Severity.ERROR).toList();
    answers.add(new Answer(new Answer.Value(row, column), base, written, cells, form, told));
  }

  private static List<Finding> errors(Findings notes) {
    return notes.sorted().stream().filter(note -> note.severity() == Severity.ERROR).toList();
  }

  /** A figure takes the place of the word that said why there was none yet. */
  private static Optional<String> withoutOldState(
      String figure, Asked state, FormCell cell, Findings notes) {
    if (state.isChanged()) {
      return Optional.empty();
    }
    notes.add(
        Finding.of(Rule.ENTRY_READ_AS, cell.span(), figure, state.base())
            .withMessage("F005.state"));
    return Optional.of(figure);
  }

  private Measure measure(RowKey row) {
    RowKey.Measure asked = (RowKey.Measure) row.subject();
    return Objects.requireNonNull(themes.get(row.theme().text()))
        .goals()
        .filter(goal -> goal.id().equals(asked.goal()))
        .filter(NumericGoal.class::isInstance)
        .map(goal -> ((NumericGoal) goal).measures().get(asked.number() - 1))
        .findFirst()
        .orElseThrow();
  }

  private Optional<String> read(FormCell cell, Findings notes) {
    FiscalYear year = form.form().year();
    return switch (cell.place().column()) {
      case COMPLETED, DUE -> new DateEntry(year, notes).read(cell);
      case STEPS -> CellText.of(cell, notes).map(HalfWidth::closedUp);
      case TARGET -> new FigureEntry(measure(cell.place().row()), notes).read(cell);
      case ACTUAL, STATE, RATING, REASON, NEXT, REMARK, TEXT, AMOUNT, NAME, PREVIOUS, PLACE ->
          CellText.of(cell, notes);
    };
  }
}
